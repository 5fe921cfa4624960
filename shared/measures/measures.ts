import type { Measure } from './measure.ts';
import { abandonment } from './measures/abandonment.ts';
import { activity } from './measures/activity.ts';
import { assistedSteps } from './measures/assisted-steps.ts';
import { balance } from './measures/balance.ts';
import { cashOutcomes } from './measures/cash-outcomes.ts';
import { channelMigration } from './measures/channel-migration.ts';
import { channelSwitchMatrix } from './measures/channel-switch-matrix.ts';
import { claimsAnswered } from './measures/claims-answered.ts';
import { completion } from './measures/completion.ts';
import { completionAfterAssistance } from './measures/completion-after-assistance.ts';
import { containment } from './measures/containment.ts';
import { crossChannelResumeShare } from './measures/cross-channel-resume-share.ts';
import { feedback } from './measures/feedback.ts';
import { feedbackReasons } from './measures/feedback-reasons.ts';
import { handOverSuccess } from './measures/hand-over-success.ts';
import { offerFunnel } from './measures/offer-funnel.ts';
import { reconciliation } from './measures/reconciliation.ts';
import { reminderEffect } from './measures/reminder-effect.ts';
import { resumeRate } from './measures/resume-rate.ts';
import { reversalLatency } from './measures/reversal-latency.ts';
import { stepFunnel } from './measures/step-funnel.ts';
import { suppressionReasons } from './measures/suppression-reasons.ts';
import { technicalDropRate } from './measures/technical-drop-rate.ts';
import { timeToResume } from './measures/time-to-resume.ts';
import { timeWithAgent } from './measures/time-with-agent.ts';
import { unknownOutcomes } from './measures/unknown-outcomes.ts';
import { uplift } from './measures/uplift.ts';

/** Every measure, in the order in which they are read: does it add up, how do customers fare, what do offers do. */
export const measures: readonly Measure[] = [
  balance,
  reconciliation,
  technicalDropRate,
  activity,
  completion,
  abandonment,
  resumeRate,
  crossChannelResumeShare,
  channelSwitchMatrix,
  timeToResume,
  stepFunnel,
  handOverSuccess,
  containment,
  assistedSteps,
  timeWithAgent,
  completionAfterAssistance,
  cashOutcomes,
  reversalLatency,
  unknownOutcomes,
  offerFunnel,
  suppressionReasons,
  uplift,
  reminderEffect,
  channelMigration,
  feedback,
  feedbackReasons,
  claimsAnswered,
];
