import type { Saying } from '../../shared/words/say.ts';

/** What a measure is called, and the sentence that says what it counts: the dictionary of the API has them in English. */
export interface MeasureWords {
  readonly title: Saying;
  readonly says: Saying;
}

const of = (en: string, it: string, saysEn: string, saysIt: string): MeasureWords => ({
  title: { en, it },
  says: { en: saysEn, it: saysIt },
});

export const measureWords: Readonly<Record<string, MeasureWords>> = {
  balance: of(
    'Day by day',
    'Giorno per giorno',
    'What began each day, by kind. The table says what became of it.',
    'Che cosa è iniziato ogni giorno, per tipo. La tabella dice come è finito.',
  ),
  reconciliation: of(
    'The reconciliation line',
    'La riga di quadratura',
    'Whether everything that began is accounted for, and whether the lake was told of every beginning.',
    'Se di tutto ciò che è iniziato si sa la fine, e se ogni inizio è noto.',
  ),
  'technical-drop-rate': of(
    'Drop rate',
    'Perdite tecniche',
    'Transactions that we lost: expired without a warning, or gone with no end.',
    'Operazioni che abbiamo perso: scadute senza avviso, o svanite senza una fine.',
  ),
  activity: of(
    'Activity',
    'Attività',
    'How much happened on each day, whenever the transaction had begun.',
    'Quanto è successo ogni giorno, qualunque fosse l’inizio dell’operazione.',
  ),
  completion: of(
    'Completion',
    'Conclusione',
    'Transactions that were completed, wherever they began and ended.',
    'Operazioni concluse, ovunque siano iniziate e finite.',
  ),
  abandonment: of(
    'Abandonment',
    'Abbandono',
    'Transactions that customers let expire, although they had been warned.',
    'Operazioni che i clienti hanno lasciato scadere, pur essendo stati avvisati.',
  ),
  'resume-rate': of(
    'Resume rate',
    'Riprese',
    'Of the transactions that were laid down, those that were taken up again.',
    'Delle operazioni messe da parte, quelle riprese.',
  ),
  'cross-channel-resume-share': of(
    'Resumed elsewhere',
    'Riprese altrove',
    'Of all resumptions, those on another channel than the one that was left.',
    'Di tutte le riprese, quelle su un canale diverso da quello lasciato.',
  ),
  'channel-switch-matrix': of(
    'From channel to channel',
    'Da canale a canale',
    'How often transactions went from one channel to another.',
    'Quante volte le operazioni sono passate da un canale a un altro.',
  ),
  'time-to-resume': of(
    'Time to resume',
    'Tempo di ripresa',
    'How long transactions waited between being left and being taken up again.',
    'Quanto le operazioni hanno atteso, da quando sono state lasciate a quando sono state riprese.',
  ),
  'step-funnel': of(
    'Step by step',
    'Passo per passo',
    'How many transactions came to each step, how many did it, and how long it took.',
    'Quante operazioni arrivano a ogni passo, quante lo superano, e in quanto tempo.',
  ),
  'hand-over-success': of(
    'Hand-overs that worked',
    'Passaggi riusciti',
    'Of the tickets written for another channel, those that were used.',
    'Dei biglietti emessi per un altro canale, quelli usati.',
  ),
  'cash-outcomes': of(
    'What came of cash',
    'Esito del contante',
    'What came of every authorization to dispense cash, by the day of the authorization.',
    'Che cosa è stato di ogni autorizzazione a erogare contante, per giorno.',
  ),
  'reversal-latency': of(
    'Time to reversal',
    'Tempo di storno',
    'How long after an authorization a machine or its network took it back.',
    'Dopo quanto una macchina o la sua rete ha annullato un’autorizzazione.',
  ),
  'unknown-outcomes': of(
    'Unknown outcomes',
    'Esiti ignoti',
    'Of how many authorizations nobody knew what had come of them, when their day ended and now.',
    'Di quante autorizzazioni non si sapeva l’esito, a fine giornata e ora.',
  ),
  'offer-funnel': of(
    'How far offers came',
    'Quanto arrivano le offerte',
    'From being chosen to being shown, accepted and fulfilled, on each channel.',
    'Dalla scelta alla vista, all’accettazione e al compimento, su ogni canale.',
  ),
  'suppression-reasons': of(
    'Why offers were withheld',
    'Perché offerte trattenute',
    'How often an event called for an offer and it was not given, by the reason.',
    'Quante volte un’offerta era dovuta e non è stata fatta, per motivo.',
  ),
  uplift: of(
    'Uplift against holdout',
    'Effetto sul gruppo di controllo',
    'By how much an offer raises the share of customers who do what it leads to, with its 95 % interval.',
    'Di quanto un’offerta alza la quota di clienti che fanno ciò a cui porta, con intervallo al 95 %.',
  ),
  'reminder-effect': of(
    'Reminders',
    'Promemoria',
    'How many reminders were followed within 72 hours by what they asked for.',
    'Quanti promemoria sono stati seguiti entro 72 ore da ciò che chiedevano.',
  ),
  'channel-migration': of(
    'Channel migration',
    'Migrazione tra canali',
    'Where customers begin what they have completed before, against where they began it the last time.',
    'Dove i clienti iniziano ciò che hanno già fatto, rispetto all’ultima volta.',
  ),
  feedback: of(
    'Feedback',
    'Giudizi',
    'What customers said of how it went, apart for those who changed channels.',
    'Che cosa hanno detto i clienti, distinti per chi ha cambiato canale.',
  ),
  'feedback-reasons': of(
    'What made the difference',
    'Che cosa ha fatto la differenza',
    'What customers named as the reason for their score.',
    'Il motivo che i clienti hanno dato al loro voto.',
  ),
  containment: of(
    'Containment',
    'Senza operatore',
    'Transactions that no agent drove: the customer’s own channels were enough.',
    'Operazioni che nessun operatore ha guidato: sono bastati i canali del cliente.',
  ),
  'completion-after-assistance': of(
    'Completed after assistance',
    'Concluse dopo l’assistenza',
    'Of the transactions that an agent was let drive, those that were completed, by whomever.',
    'Delle operazioni affidate a un operatore, quelle concluse, da chiunque.',
  ),
  'assisted-steps': of(
    'Where agents step in',
    'Dove intervengono gli operatori',
    'Which steps an agent answers for the customer, and how often.',
    'A quali passi risponde un operatore per il cliente, e quante volte.',
  ),
  'time-with-agent': of(
    'Time with an agent',
    'Tempo con un operatore',
    'How often somebody of the bank assisted, and how long that took.',
    'Quante volte qualcuno della banca ha assistito, e per quanto tempo.',
  ),
  'claims-answered': of(
    'Claims about cash',
    'Reclami sul contante',
    'How many claims were opened, how they were answered, and how long that took.',
    'Quanti reclami aperti, con quale risposta, e in quanto tempo.',
  ),
};
