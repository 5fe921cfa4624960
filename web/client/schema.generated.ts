// Made from docs/api/openapi.json by npm run generate. Change the contract instead.

export interface paths {
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The session, as the calling channel should see it.
         * @description Needs a token with the scope `session` or `terminal` or `assist`.
         */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the preferences that follow the customer over every channel.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        patch: operations["setPreferences"];
        trace?: never;
    };
    "/session/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attaches the calling channel and device to the customer’s session, and opens the session on the first call.
         * @description Needs a token with the scope `session`.
         */
        post: operations["attachChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Signs a channel out of the session: this one, or one that was lost.
         * @description Needs a token with the scope `session`.
         */
        delete: operations["detachChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrols a device’s public key, right after signing in, so that the device may sign approvals.
         * @description Needs a token with the scope `approve`.
         */
        post: operations["enrolDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/devices/{keyThumbprint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a device that was lost or replaced; it can approve nothing any more.
         * @description Needs a token with the scope `session`.
         */
        delete: operations["removeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An address that tells the calling channel, as long as it is open, when something of its customer changed.
         * @description Needs a token with the scope `session`.
         */
        post: operations["openLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customer’s accounts, to choose from.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        get: operations["readAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ended transactions, the last begun first, in pages of twenty.
         * @description Needs a token with the scope `session`.
         */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the customer was told, newest first, in pages of twenty.
         * @description Needs a token with the scope `session`.
         */
        get: operations["readNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a transaction, or answers which one of that kind is open.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        post: operations["startTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One transaction, open or ended.
         * @description Needs a token with the scope `session` or `terminal` or `assist`.
         */
        get: operations["readTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Saves what is typed so far, unvalidated.
         * @description Needs a token with the scope `session` or `terminal` or `assist`.
         */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers the current step.
         * @description Needs a token with the scope `session` or `terminal` or `assist`.
         */
        post: operations["answerStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goes one step back, with everything kept.
         * @description Needs a token with the scope `session` or `terminal` or `assist`.
         */
        post: operations["stepBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lays the baton down: nobody holds the transaction until somebody takes it up.
         * @description Needs a token with the scope `session` or `terminal` or `assist`.
         */
        post: operations["suspendTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continues a transaction on the calling channel, at the furthest validated step.
         * @description Needs a token with the scope `session` or `terminal` or `assist`.
         */
        post: operations["takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves the exact terms with a signature of the customer’s device.
         * @description Needs a token with the scope `approve`.
         */
        post: operations["approveTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a transaction; what was held is given back at once.
         * @description Needs a token with the scope `session` or `terminal` or `assist`.
         */
        post: operations["cancelTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened on every channel, newest first, in pages of thirty; and what was refused just now.
         * @description Needs a token with the scope `session` or `assist`.
         */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the bank that the cash of a transaction, open or ended, was not what it should have been.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        post: operations["openClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customer’s claims, those about the latest transaction first, in pages of twenty.
         * @description Needs a token with the scope `session`.
         */
        get: operations["readClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says how a transaction went that has ended, once.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the customer’s data may be used for, in words for the calling channel, and all they said to it.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        get: operations["readConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives or withdraws a consent, or objects. It holds on every channel at once.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        put: operations["changeConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Leads whoever opens the link of a mail in a browser to the page where they say no. It changes nothing: programs open links too.
         * @description Open to everybody.
         */
        get: operations["leadToConsents"];
        put?: never;
        /**
         * Says no to mails of one kind, by the link that each of them has (RFC 8058). Whatever the body says; any number of times.
         * @description Open to everybody.
         */
        post: operations["unsubscribeCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/privacy/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is held about the customer, to read and to take along, page by page.
         * @description Needs a token with the scope `session`.
         */
        get: operations["exportData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/privacy/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erases the customer’s data, cancels what is open, signs out everywhere, and says what is kept and why.
         * @description Needs a token with the scope `session`.
         */
        delete: operations["eraseData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes a ticket with which another channel may pick the transaction up.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hand-overs/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Picks a transaction up with a ticket, as the same customer.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        post: operations["acceptHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a machine’s QR: which machine it is, and what could be collected there.
         * @description Needs a token with the scope `session`.
         */
        post: operations["readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms or declines a machine’s invitation.
         * @description Needs a token with the scope `session`.
         */
        post: operations["answerInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The offers that stand for the customer, in the form of the calling channel, with what is left of them now.
         * @description Needs a token with the scope `session` or `terminal` or `assist`.
         */
        get: operations["readOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{offerId}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer has seen an offer, saves it for later or declines it: for all channels at once.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        post: operations["answerOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{offerId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer accepts an offer: what it leads to begins here, pre-filled, with the offer’s version pinned.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draws a signed, short-lived QR that names the machine.
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["inviteCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells the machine whether its invitation was answered.
         * @description Needs a token with the scope `terminal`.
         */
        get: operations["watchInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer stands at the machine, their card and PIN verified by the network.
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["beginVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}/visits/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * The customer left: the machine forgets them, and their transactions stay where they were.
         * @description Needs a token with the scope `terminal`.
         */
        delete: operations["endVisit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorizes the machine that holds a prepared withdrawal to dispense it.
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["authorizeWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}/withdrawals/{transactionId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports what the machine dispensed: all, a part, or nothing.
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["completeWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}/withdrawals/{transactionId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an authorization back, because nothing was or will be dispensed.
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["reverseWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}/deposits/{transactionId}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports the cash that the machine counted and keeps.
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["countDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Registers a machine of the calling network, or describes it anew: what it is, and where it stands.
         * @description Needs a token with the scope `terminal`.
         */
        put: operations["registerTerminal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminals/{terminalId}/cash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reports what a machine can pay out now.
         * @description Needs a token with the scope `terminal`.
         */
        put: operations["reportCash"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/machines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The nearest machines, and whether they can pay an amount out now.
         * @description Needs a token with the scope `session`.
         */
        get: operations["findMachines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/switch/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One ISO 8583 message of an ATM network, answered in kind.
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["exchangeSwitchMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/switch/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May this machine dispense? (ISO 20022 catp.001, answered by catp.002.)
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["requestSwitchWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/switch/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a machine dispensed: all of it, a part, or nothing. (catp.003, answered by catp.004.)
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["adviseSwitchCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/switch/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A withdrawal is taken back, in full or in part: also before it came. (catp.003, answered by catp.004.)
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["adviseSwitchReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/switch/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May this machine keep the cash? (ISO 20022 catp.012, answered by catp.013.)
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["requestSwitchDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/switch/deposit-completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a machine kept of a deposit: all of it, a part, or nothing. (catp.014, answered by catp.015.)
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["adviseSwitchDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/switch/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which withdrawals wait for this card? (catp.006, answered by catp.007.)
         * @description Needs a token with the scope `terminal`.
         */
        post: operations["inquireSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/help-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draws a code that the customer reads out to somebody of the bank, who may then look.
         * @description Needs a token with the scope `session`.
         */
        post: operations["drawHelpCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody of the bank begins to work with the customer who read a code out to them, or was identified.
         * @description Needs a token with the scope `assist`.
         */
        post: operations["openAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistances/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Whoever assists has done: they see nothing more, and what they held is laid down.
         * @description Needs a token with the scope `assist`.
         */
        delete: operations["endAssistance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistances/current/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whoever assists writes something down about the customer, for whoever assists them next.
         * @description Needs a token with the scope `assist`.
         */
        post: operations["leaveNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/assistances/{assistanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * The customer ends an assistance: from then on whoever assisted sees and does nothing.
         * @description Needs a token with the scope `session`.
         */
        delete: operations["dismissAssistance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/take-over-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whoever assists asks the customer to let them drive this transaction, for a while.
         * @description Needs a token with the scope `assist`.
         */
        post: operations["askTakeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/agent-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The customer lets whoever asked drive this transaction, or does not, or no longer.
         * @description Needs a token with the scope `session`.
         */
        put: operations["answerTakeOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/in-person-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * In a branch: the customer stands there and says yes, and whoever assists writes down what they showed.
         * @description Needs a token with the scope `assist`.
         */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/transactions/{transactionId}/hand-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whoever assists gives the transaction back, for the customer to go on with at the very step.
         * @description Needs a token with the scope `assist`.
         */
        post: operations["handBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest version of every offer that is in force or to come, as it was published.
         * @description Needs a token with the scope `catalogue`.
         */
        get: operations["readCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/offers/{offerId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks an offer as publishing does, and shows what every channel would say of it. Nothing is published.
         * @description Needs a token with the scope `catalogue`.
         */
        post: operations["checkOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Publishes a version of an offer, which never changes from then on. To publish it again changes nothing.
         * @description Needs a token with the scope `catalogue`.
         */
        put: operations["publishOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/offers/{offerId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one channel would say of an offer, in a language.
         * @description Needs a token with the scope `catalogue`.
         */
        get: operations["previewOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The claims that wait for an answer, of all customers, the oldest first, in pages of twenty.
         * @description Needs a token with the scope `operations`.
         */
        get: operations["readOpenClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/claims/{claimId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a claim, once: upholds it, with a refund if anything was taken, or rejects it.
         * @description Needs a token with the scope `operations`.
         */
        post: operations["answerClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/withdrawals/{transactionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settles a withdrawal whose machine is overdue with its report, from what people found.
         * @description Needs a token with the scope `operations`.
         */
        post: operations["decideWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/reconciliations/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the end of a day came to: totals, unknown outcomes, and each difference by its name.
         * @description Needs a token with the scope `operations`.
         */
        get: operations["readReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/audits/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of the bank saw and did what for a customer, when and on whose consent, in pages of 200.
         * @description Needs a token with the scope `operations`.
         */
        get: operations["readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every measure: what it counts, by which formula, and what its columns mean.
         * @description Needs a token with the scope `measures`.
         */
        get: operations["listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure over some days, in pages: counts that add up, and name nobody.
         * @description Needs a token with the scope `measures`.
         */
        get: operations["readMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for an export: one table per measure, one row per transaction, a dictionary and what reconciles.
         * @description Needs a token with the scope `measures`.
         */
        post: operations["requestExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an export is; once it is ready, a link to each of its files.
         * @description Needs a token with the scope `measures`.
         */
        get: operations["readExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands now and what the day has come to, for a monitoring system (OpenMetrics 1.0).
         * @description Needs a token with the scope `measures`.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract, as an OpenAPI 3.1 document.
         * @description Open to everybody.
         */
        get: operations["readOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The events that are published and who hears them, as an AsyncAPI 3.0 document.
         * @description Open to everybody.
         */
        get: operations["readAsyncapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract, for people.
         * @description Open to everybody.
         */
        get: operations["readDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "language": "it",
         *       "largeText": true
         *     }
         */
        PreferencesChange: {
            language?: components["schemas"]["Language"];
            /**
             * @description IANA time zone.
             * @example Europe/Rome
             */
            timeZone?: string;
            largeText?: boolean;
            /** @description Say aloud what is on the screen. */
            spokenText?: boolean;
            /** @description How messages shall come. Absent: as it fits best. */
            reachBy?: components["schemas"]["Reach"];
        };
        /**
         * @description ISO 639-1.
         * @enum {string}
         */
        Language: "en" | "it";
        /** @enum {string} */
        Reach: "push" | "email";
        /**
         * @example {
         *       "enrolment": "eyJhbGciOiJFUzI1NiIsInR5cCI6InN0YWZmZXR0YS1lbnJvbG1lbnQrand0In0.e30.c2ln"
         *     }
         */
        DeviceEnrolment: {
            /** @description A compact JWS (ES256, typ `staffetta-enrolment+jwt`, the public key as `jwk` in its header) over `{deviceName, iat}`. */
            enrolment: string;
        };
        /**
         * @example {
         *       "kind": "cash-withdrawal"
         *     }
         */
        Start: {
            kind: components["schemas"]["Kind"];
            /**
             * @description One of this kind is open, the customer knows, and wants another.
             * @default false
             */
            another?: boolean;
        };
        /**
         * @description What the customer wants done.
         * @enum {string}
         */
        Kind: "cash-withdrawal" | "cash-deposit" | "transfer" | "loan-application" | "card-replacement";
        /**
         * @example {
         *       "step": "loan",
         *       "draft": {
         *         "purpose": "home",
         *         "amountMinor": "12"
         *       }
         *     }
         */
        Draft: {
            /**
             * @description The step that is meant.
             * @example amount
             */
            step: string;
            draft: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "step": "amount",
         *       "answer": {
         *         "accountId": "current",
         *         "amountMinor": 12000
         *       }
         *     }
         */
        Answer: {
            /**
             * @description The step that is meant.
             * @example amount
             */
            step: string;
            answer: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "approval": "eyJhbGciOiJFUzI1NiIsInR5cCI6InN0YWZmZXR0YS1hcHByb3ZhbCtqd3QifQ.e30.c2ln"
         *     }
         */
        Approval: {
            /** @description A compact JWS (ES256, typ `staffetta-approval+jwt`, the public key as `jwk` in its header) over the step’s `terms` and `iat`. */
            approval: string;
        };
        /**
         * @example {
         *       "about": "cash-not-received",
         *       "words": "The slot never opened."
         *     }
         */
        ClaimOpening: {
            /** @description One of what the transaction’s `mayClaim` names. */
            about: components["schemas"]["ClaimAbout"];
            /** @description What the customer got or, of a deposit, put in. Needed for a deposit, and where the amount differs. */
            amount?: components["schemas"]["Money"];
            /** @description What happened, in the customer’s words. No card’s number may stand in it. */
            words?: string;
        };
        /** @enum {string} */
        ClaimAbout: "cash-not-received" | "amount-differs" | "cash-retained" | "not-mine";
        /** @description Integer minor units with a currency. */
        Money: {
            /**
             * @description Minor units: 12000 is 120.00.
             * @example 12000
             */
            amountMinor: number;
            /**
             * @description ISO 4217 alphabetic code.
             * @example EUR
             */
            currency: string;
        };
        /**
         * @example {
         *       "score": 4,
         *       "reason": "easy"
         *     }
         */
        Feedback: {
            /** @description From 1, which is bad, to 5. */
            score: number;
            /** @description What made the difference. */
            reason?: components["schemas"]["FeedbackReason"];
        };
        /** @enum {string} */
        FeedbackReason: "easy" | "fast" | "confusing" | "slow" | "too-many-steps" | "had-to-repeat" | "could-not-finish-there" | "other";
        /** @enum {string} */
        Purpose: "personalised-offers" | "offers-by-email" | "offers-by-push" | "reminders" | "analytics";
        /**
         * @example {
         *       "state": "objected"
         *     }
         */
        ConsentChange: {
            /** @constant */
            state: "given";
            /** @description Of the text that the customer was shown. */
            textVersion: number;
        } | {
            /** @constant */
            state: "withdrawn";
        } | {
            /** @constant */
            state: "objected";
        };
        /**
         * @example {
         *       "to": "atm"
         *     }
         */
        HandOver: {
            /** @description The kind of channel that may use the ticket. */
            to: components["schemas"]["Channel"];
        };
        /** @enum {string} */
        Channel: "atm" | "web" | "mobile" | "branch" | "contact-centre";
        /**
         * @example {
         *       "ticket": "WDJB-MJHT"
         *     }
         */
        Acceptance: {
            ticket: string;
        };
        /**
         * @example {
         *       "qr": "eyJhbGciOiJIUzI1NiIsInR5cCI6InN0YWZmZXR0YS1pbnZpdGF0aW9uK2p3dCJ9.e30.c2ln"
         *     }
         */
        InvitationReading: {
            /** @description What the machine’s QR carries, unchanged. */
            qr: string;
        };
        /**
         * @example {
         *       "answer": "decline",
         *       "qr": "eyJhbGciOiJIUzI1NiIsInR5cCI6InN0YWZmZXR0YS1pbnZpdGF0aW9uK2p3dCJ9.e30.c2ln",
         *       "transactionId": "t000004-9f86d08188"
         *     }
         */
        InvitationAnswer: {
            /** @constant */
            answer: "confirm";
            /** @description What the machine’s QR carries, unchanged. */
            qr: string;
            /** @example t000004-9f86d08188 */
            transactionId: string;
            /** @description A compact JWS as for an approval, over the `terms` that the reading gave: amount, payee and machine. */
            approval: string;
        } | {
            /** @constant */
            answer: "decline";
            /** @description What the machine’s QR carries, unchanged. */
            qr: string;
            /** @example t000004-9f86d08188 */
            transactionId: string;
        };
        /**
         * @example {
         *       "answer": "saved",
         *       "offerVersion": 1
         *     }
         */
        OfferResponse: {
            /** @enum {string} */
            answer: "seen" | "saved" | "declined";
            /** @example 1 */
            offerVersion: number;
            /** @enum {string} */
            via?: "push" | "email";
        };
        /**
         * @example {
         *       "offerVersion": 1
         *     }
         */
        OfferAcceptance: {
            /** @example 1 */
            offerVersion: number;
            /** @enum {string} */
            via?: "push" | "email";
        };
        /**
         * @example {
         *       "cardToken": "tok_anna-debit",
         *       "verifiedAt": "2026-11-21T09:41:00.000Z"
         *     }
         */
        Visit: {
            /** @description The network’s token for the card. Never its number. */
            cardToken: string;
            /**
             * Format: date-time
             * @description When the network verified card and PIN, at most 60 s ago.
             */
            verifiedAt: string;
        };
        /**
         * @example {
         *       "transactionId": "t000004-9f86d08188"
         *     }
         */
        WithdrawalRequest: {
            /** @example t000004-9f86d08188 */
            transactionId: string;
            /**
             * @description What the dispenser answered to `Common.GetCommandNonce` (XFS4IoT end-to-end security). A machine that does end-to-end security needs it; any other may send it. Drawn by chance, and used once: another authorization needs another.
             * @example 254611E63B2531576314E86527338D61
             */
            nonce?: string;
            /** @description What the customer agreed to: the prompts, exactly as they were asked. */
            consents?: components["schemas"]["Prompt"][];
        };
        /** @description What a customer must agree to, with its exact figures. */
        Prompt: {
            /** @constant */
            about: "fee";
            fee: components["schemas"]["Money"];
        } | {
            /** @constant */
            about: "overdraft";
            overdraft: components["schemas"]["Money"];
        } | {
            /** @constant */
            about: "conversion";
            conversion: components["schemas"]["Conversion"];
        };
        /** @description Cash in one currency, billed in another. */
        Conversion: {
            requested: components["schemas"]["Money"];
            billed: components["schemas"]["Money"];
            /**
             * @description Minor units of `billed` for one minor unit of `requested`, in millionths, without the markup.
             * @example 1064000
             */
            rateMillionths: number;
            /**
             * @description Hundredths of a per cent.
             * @example 150
             */
            markupBasisPoints: number;
            /** Format: date */
            ratedOn: string;
        };
        /**
         * @example {
         *       "authorizationId": "a000009-60303ae22b",
         *       "dispensed": {
         *         "amountMinor": 12000,
         *         "currency": "EUR"
         *       }
         *     }
         */
        Completion: {
            /** @example a000009-60303ae22b */
            authorizationId: string;
            dispensed: components["schemas"]["Money"];
            /** @description The token of `CashDispenser.GetPresentStatus`, asked with `statusNonce` once the notes were taken or taken back. A machine that does end-to-end security needs it: only what its dispenser swears to is settled. It must agree with the rest of the report. */
            presentStatus?: string;
        };
        /**
         * @example {
         *       "authorizationId": "a000009-60303ae22b",
         *       "reason": "malfunction"
         *     }
         */
        Reversal: {
            /** @example a000009-60303ae22b */
            authorizationId: string;
            /** @description The token of `CashDispenser.GetPresentStatus`, asked with `statusNonce` once the notes were taken or taken back. A machine that does end-to-end security needs it: only what its dispenser swears to is settled. It must agree with the rest of the report. */
            presentStatus?: string;
            /** @enum {string} */
            reason: "customer-cancelled" | "malfunction" | "timeout" | "unable-to-deliver" | "response-too-late";
        };
        /**
         * @example {
         *       "counted": {
         *         "amountMinor": 12000,
         *         "currency": "EUR"
         *       }
         *     }
         */
        Count: {
            counted: components["schemas"]["Money"];
        };
        /**
         * @example {
         *       "name": "Piazza Navona, machine 42",
         *       "address": "Piazza Navona 7, Roma",
         *       "location": {
         *         "latitude": 41.89915,
         *         "longitude": 12.47307
         *       },
         *       "capabilities": [
         *         "dispenses-cash",
         *         "accepts-cash",
         *         "cardless",
         *         "prints",
         *         "wheelchair-accessible"
         *       ]
         *     }
         */
        TerminalDescription: {
            name: string;
            address: string;
            location: components["schemas"]["Location"];
            capabilities: components["schemas"]["TerminalCapability"][];
        };
        /** @description Degrees, WGS 84. */
        Location: {
            /** @example 41.89915 */
            latitude: number;
            /** @example 12.47307 */
            longitude: number;
        };
        /** @enum {string} */
        TerminalCapability: "dispenses-cash" | "accepts-cash" | "cardless" | "prints" | "wheelchair-accessible" | "speaks";
        /**
         * @example {
         *       "reportedAt": "2026-11-21T09:41:00.000Z",
         *       "cassettes": [
         *         {
         *           "currency": "EUR",
         *           "denominationMinor": 5000,
         *           "notes": 800
         *         },
         *         {
         *           "currency": "EUR",
         *           "denominationMinor": 2000,
         *           "notes": 1200
         *         },
         *         {
         *           "currency": "EUR",
         *           "denominationMinor": 1000,
         *           "notes": 600
         *         }
         *       ]
         *     }
         */
        CashReport: {
            /**
             * Format: date-time
             * @description When it was so, by the clock of the machine.
             */
            reportedAt: string;
            /** @description All that it can pay out. None at all: it is out of cash. */
            cassettes: components["schemas"]["Cassette"][];
        };
        Cassette: {
            /**
             * @description ISO 4217 alphabetic code.
             * @example EUR
             */
            currency: string;
            /**
             * @description What one note is worth, in minor units.
             * @example 5000
             */
            denominationMinor: number;
            notes: number;
        };
        /** @description ISO 20022 catp.001: may this machine dispense? */
        ATMWithdrawalRequest: {
            Envt: {
                Acqrr: {
                    /**
                     * @description Acquiring institution.
                     * @example 12345
                     */
                    Id: string;
                };
                ATM: {
                    /**
                     * @description Terminal.
                     * @example ATM00042
                     */
                    Id: string;
                };
                Card?: {
                    /**
                     * @description Token of the card. Never its number.
                     * @example tok_anna-debit
                     */
                    Tkn: string;
                };
            };
            Cntxt: {
                /**
                 * @description Reference of the prepared transaction.
                 * @example t000004-9f86d08188
                 */
                SsnRef?: string;
                /** @enum {string} */
                NtryMd?: "CICC" | "CTLS" | "MGST" | "BRCD" | "PHYS";
            };
            Tx: {
                TxId: {
                    /**
                     * Format: date-time
                     * @description In UTC.
                     * @example 2026-11-21T09:41:00.000Z
                     */
                    TxDtTm: string;
                    /**
                     * @description Reference of the withdrawal at the machine.
                     * @example 000123
                     */
                    TxRef: string;
                };
                /**
                 * @description Retrieval reference number.
                 * @example 632609000123
                 */
                RtrvlRefNb?: string;
                TtlReqdAmt: components["schemas"]["Money"];
                RcncltnId?: string;
                /** @description What the customer agreed to: the prompts, exactly as they were asked. */
                Cnsnts?: components["schemas"]["Prompt"][];
            };
        };
        /** @description ISO 20022 catp.003: what was dispensed. */
        ATMCompletionAdvice: {
            Envt: {
                Acqrr: {
                    /**
                     * @description Acquiring institution.
                     * @example 12345
                     */
                    Id: string;
                };
                ATM: {
                    /**
                     * @description Terminal.
                     * @example ATM00042
                     */
                    Id: string;
                };
                Card?: {
                    /**
                     * @description Token of the card. Never its number.
                     * @example tok_anna-debit
                     */
                    Tkn: string;
                };
            };
            Cntxt: {
                /**
                 * @description Reference of the prepared transaction.
                 * @example t000004-9f86d08188
                 */
                SsnRef?: string;
            };
            Tx: {
                TxId: {
                    /**
                     * Format: date-time
                     * @description In UTC.
                     * @example 2026-11-21T09:41:00.000Z
                     */
                    TxDtTm: string;
                    /**
                     * @description Reference of the withdrawal at the machine.
                     * @example 000123
                     */
                    TxRef: string;
                };
                /** @enum {string} */
                TxSts: "FULL" | "PART" | "NONE";
                /** @enum {string} */
                FailrRsn?: "CDCP" | "CDCL" | "CDER" | "CUCL" | "CUDC" | "CDFG" | "FILL" | "MALF" | "NDCL" | "SECU" | "SFRD" | "TIMO" | "LATE" | "UCPT" | "UCMP" | "USND" | "CSRV" | "CDRT" | "CUTO";
                TtlAuthrsdAmt: components["schemas"]["Money"];
                TtlPresntdAmt: components["schemas"]["Money"];
            };
        };
        /** @description ISO 20022 catp.012: may this machine keep the cash? */
        ATMDepositRequest: {
            Envt: {
                Acqrr: {
                    /**
                     * @description Acquiring institution.
                     * @example 12345
                     */
                    Id: string;
                };
                ATM: {
                    /**
                     * @description Terminal.
                     * @example ATM00042
                     */
                    Id: string;
                };
                Card: {
                    /**
                     * @description Token of the card. Never its number.
                     * @example tok_anna-debit
                     */
                    Tkn: string;
                };
            };
            Cntxt: {
                /** @enum {string} */
                NtryMd?: "CICC" | "CTLS" | "MGST" | "BRCD" | "PHYS";
            };
            Tx: {
                TxId: {
                    /**
                     * Format: date-time
                     * @description In UTC.
                     * @example 2026-11-21T09:41:00.000Z
                     */
                    TxDtTm: string;
                    /**
                     * @description Reference of the withdrawal at the machine.
                     * @example 000123
                     */
                    TxRef: string;
                };
                /**
                 * @description Retrieval reference number.
                 * @example 632609000123
                 */
                RtrvlRefNb?: string;
                TtlCntdAmt: components["schemas"]["Money"];
            };
        };
        /** @description ISO 20022 catp.014: what was kept. */
        ATMDepositCompletionAdvice: {
            Envt: {
                Acqrr: {
                    /**
                     * @description Acquiring institution.
                     * @example 12345
                     */
                    Id: string;
                };
                ATM: {
                    /**
                     * @description Terminal.
                     * @example ATM00042
                     */
                    Id: string;
                };
                Card?: {
                    /**
                     * @description Token of the card. Never its number.
                     * @example tok_anna-debit
                     */
                    Tkn: string;
                };
            };
            Cntxt: {
                /**
                 * @description Reference of the prepared transaction.
                 * @example t000004-9f86d08188
                 */
                SsnRef?: string;
            };
            Tx: {
                TxId: {
                    /**
                     * Format: date-time
                     * @description In UTC.
                     * @example 2026-11-21T09:41:00.000Z
                     */
                    TxDtTm: string;
                    /**
                     * @description Reference of the withdrawal at the machine.
                     * @example 000123
                     */
                    TxRef: string;
                };
                /** @enum {string} */
                TxSts: "FULL" | "PART" | "NONE";
                /** @enum {string} */
                FailrRsn?: "CDCP" | "CDCL" | "CDER" | "CUCL" | "CUDC" | "CDFG" | "FILL" | "MALF" | "NDCL" | "SECU" | "SFRD" | "TIMO" | "LATE" | "UCPT" | "UCMP" | "USND" | "CSRV" | "CDRT" | "CUTO";
                TtlCntdAmt: components["schemas"]["Money"];
                TtlAccptdAmt: components["schemas"]["Money"];
            };
        };
        /** @description ISO 20022 catp.006: which withdrawals wait for this card? */
        ATMInquiryRequest: {
            Envt: {
                Acqrr: {
                    /**
                     * @description Acquiring institution.
                     * @example 12345
                     */
                    Id: string;
                };
                ATM: {
                    /**
                     * @description Terminal.
                     * @example ATM00042
                     */
                    Id: string;
                };
                Card: {
                    /**
                     * @description Token of the card. Never its number.
                     * @example tok_anna-debit
                     */
                    Tkn: string;
                };
            };
            Cntxt: {
                /**
                 * @description Reference of the prepared transaction.
                 * @example t000004-9f86d08188
                 */
                SsnRef?: string;
                /** @enum {string} */
                NtryMd?: "CICC" | "CTLS" | "MGST" | "BRCD" | "PHYS";
            };
            Tx: {
                TxId: {
                    /**
                     * Format: date-time
                     * @description In UTC.
                     * @example 2026-11-21T09:41:00.000Z
                     */
                    TxDtTm: string;
                    /**
                     * @description Reference of the withdrawal at the machine.
                     * @example 000123
                     */
                    TxRef: string;
                };
            };
        };
        /**
         * @example {
         *       "identifiedBy": "help-code",
         *       "helpCode": "WDJB-MJHT"
         *     }
         */
        AssistanceOpening: {
            /** @constant */
            identifiedBy: "help-code";
            /** @description As it was read out, in any case, with or without its hyphen. */
            helpCode: string;
        } | {
            /** @enum {string} */
            identifiedBy: "call" | "visit";
            /** @description As the bank’s own system of calls or visits names it. */
            reference: string;
        };
        /**
         * @example {
         *       "text": "Wants to talk to his wife first. Comes back on Tuesday."
         *     }
         */
        NewNote: {
            /** @description In at most 6 lines. It never holds the number of a card. */
            text: string;
        };
        /**
         * @example {
         *       "purpose": "fill-in-together",
         *       "minutes": 10
         *     }
         */
        TakeOverRequest: {
            purpose: components["schemas"]["AssistancePurpose"];
            /**
             * @description For how long the agent wants to drive.
             * @example 10
             */
            minutes: number;
        };
        /**
         * @description What the agent wants to drive for.
         * @enum {string}
         */
        AssistancePurpose: "fill-in-together" | "correct-a-mistake" | "continue-for-you";
        /**
         * @example {
         *       "assistanceId": "h000004-9f86d081884c7d65",
         *       "answer": "given"
         *     }
         */
        AgentConsent: {
            /**
             * @description As the session shows it.
             * @example h000004-9f86d081884c7d65
             */
            assistanceId: string;
            /** @enum {string} */
            answer: "given" | "refused";
        };
        /**
         * @example {
         *       "purpose": "fill-in-together",
         *       "minutes": 10,
         *       "evidence": {
         *         "document": "identity-card",
         *         "reference": "CA00000AA"
         *       }
         *     }
         */
        InPersonConsent: {
            purpose: components["schemas"]["AssistancePurpose"];
            /**
             * @description For how long the agent wants to drive.
             * @example 10
             */
            minutes: number;
            evidence: {
                document: components["schemas"]["EvidenceDocument"];
                /** @description The number of the document. Only a keyed hash of it is kept. */
                reference: string;
            };
        };
        /** @enum {string} */
        EvidenceDocument: "identity-card" | "passport" | "driving-licence" | "signed-form";
        /**
         * @example {
         *       "to": "mobile"
         *     }
         */
        HandBack: {
            /**
             * @description The channel that the customer chose.
             * @enum {string}
             */
            to: "mobile" | "web" | "atm";
        };
        OfferPrice: {
            /** @constant */
            form: "free";
        } | {
            /** @constant */
            form: "fee";
            money: {
                /**
                 * @description Minor units: 12000 is 120.00.
                 * @example 12000
                 */
                amountMinor: number;
                /** @constant */
                currency: "EUR";
            };
            /** @enum {string} */
            per: "once" | "month" | "year";
        } | {
            /** @constant */
            form: "yearly-rate";
            /**
             * @description 490 is 4.90 % a year.
             * @example 490
             */
            basisPoints: number;
        };
        OfferAmount: {
            /** @constant */
            form: "free";
        } | {
            /** @constant */
            form: "fee";
            money: {
                /**
                 * @description Minor units: 12000 is 120.00.
                 * @example 12000
                 */
                amountMinor: number;
                /** @constant */
                currency: "EUR";
            };
            /** @enum {string} */
            per: "once" | "month" | "year";
        } | {
            /** @constant */
            form: "yearly-rate";
            /**
             * @description 490 is 4.90 % a year.
             * @example 490
             */
            basisPoints: number;
        } | {
            /** @constant */
            form: "money";
            money: {
                /**
                 * @description Minor units: 12000 is 120.00.
                 * @example 12000
                 */
                amountMinor: number;
                /** @constant */
                currency: "EUR";
            };
        } | {
            /** @constant */
            form: "count";
            count: number;
        };
        OfferValidity: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            from: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            until: string;
        };
        OfferCondition: {
            all: components["schemas"]["OfferCondition"][];
        } | {
            any: components["schemas"]["OfferCondition"][];
        } | {
            not: components["schemas"]["OfferCondition"];
        } | ({
            fact: components["schemas"]["OfferFact"];
            is: string | boolean | number;
        } | {
            fact: components["schemas"]["OfferFact"];
            in: string[];
        } | {
            fact: components["schemas"]["OfferFact"];
            atLeast: number;
        } | {
            fact: components["schemas"]["OfferFact"];
            atMost: number;
        });
        /**
         * @description What eligibility may ask about a customer.
         * @enum {string}
         */
        OfferFact: "segment" | "language" | "channel" | "origin-channel" | "kind" | "open-transactions" | "enrolled-devices" | "days-as-customer" | "feedback-score" | "times-completed:cash-withdrawal" | "times-completed:cash-deposit" | "times-completed:transfer" | "times-completed:loan-application" | "times-completed:card-replacement" | "days-since-completed:cash-withdrawal" | "days-since-completed:cash-deposit" | "days-since-completed:transfer" | "days-since-completed:loan-application" | "days-since-completed:card-replacement" | "days-since-used:atm" | "days-since-used:web" | "days-since-used:mobile" | "days-since-used:branch" | "days-since-used:contact-centre" | "has-open:cash-withdrawal" | "has-open:cash-deposit" | "has-open:transfer" | "has-open:loan-application" | "has-open:card-replacement";
        OfferTrigger: {
            /** @constant */
            event: "SessionOpened";
            when?: {
                channel?: components["schemas"]["Channel"][];
            };
            why: {
                en: string;
                it: string;
            };
        } | {
            /** @constant */
            event: "ChannelAttached";
            when?: {
                channel?: components["schemas"]["Channel"][];
            };
            why: {
                en: string;
                it: string;
            };
        } | {
            /** @constant */
            event: "TransactionCompleted";
            when?: {
                kind?: components["schemas"]["Kind"][];
                channel?: components["schemas"]["Channel"][];
                startedOn?: components["schemas"]["Channel"][];
                walkUp?: true[];
            };
            why: {
                en: string;
                it: string;
            };
        } | {
            /** @constant */
            event: "TransactionCancelled";
            when?: {
                kind?: components["schemas"]["Kind"][];
                channel?: components["schemas"]["Channel"][];
                startedOn?: components["schemas"]["Channel"][];
                walkUp?: true[];
            };
            why: {
                en: string;
                it: string;
            };
        } | {
            /** @constant */
            event: "TransactionExpired";
            when?: {
                kind?: components["schemas"]["Kind"][];
                channel?: components["schemas"]["Channel"][];
                startedOn?: components["schemas"]["Channel"][];
                walkUp?: true[];
            };
            why: {
                en: string;
                it: string;
            };
        } | {
            /** @constant */
            event: "FeedbackGiven";
            when?: {
                kind?: components["schemas"]["Kind"][];
                score?: number[];
            };
            why: {
                en: string;
                it: string;
            };
        };
        /** @description One offer, one version, one set of terms; a rendition for each channel. */
        Offer: {
            /** @example prepare-cash */
            offerId: string;
            /** @example 1 */
            version: number;
            price: components["schemas"]["OfferPrice"];
            amounts?: {
                [key: string]: components["schemas"]["OfferAmount"];
            };
            terms: {
                /** @example 2026-11 */
                version: string;
                url: {
                    /** Format: uri */
                    en: string;
                    /** Format: uri */
                    it: string;
                };
                summary: {
                    en: string;
                    it: string;
                };
            };
            validity: components["schemas"]["OfferValidity"];
            priority: number;
            eligibility: components["schemas"]["OfferCondition"];
            triggers: components["schemas"]["OfferTrigger"][];
            quota?: {
                total: number;
            };
            caps: {
                perDayMax: number;
                perWeekMax: number;
                everMax: number;
            };
            holdoutBasisPoints: number;
            promotes?: components["schemas"]["Channel"];
            leadsTo: {
                acceptOn: components["schemas"]["Channel"][];
                kind?: components["schemas"]["Kind"];
                prefilled?: {
                    [key: string]: {
                        [key: string]: string | number;
                    };
                };
            };
            renditions: {
                atm: {
                    en: {
                        line1: string;
                        line2: string;
                        receiptLine: string;
                    };
                    it: {
                        line1: string;
                        line2: string;
                        receiptLine: string;
                    };
                };
                web: {
                    en: {
                        title: string;
                        body: string;
                        action: string;
                    };
                    it: {
                        title: string;
                        body: string;
                        action: string;
                    };
                };
                mobile: {
                    en: {
                        title: string;
                        body: string;
                        action: string;
                    };
                    it: {
                        title: string;
                        body: string;
                        action: string;
                    };
                };
                push: {
                    en: {
                        title: string;
                        body: string;
                    };
                    it: {
                        title: string;
                        body: string;
                    };
                };
                email: {
                    en: {
                        subject: string;
                        body: string;
                    };
                    it: {
                        subject: string;
                        body: string;
                    };
                };
                agent: {
                    en: {
                        script: string;
                    };
                    it: {
                        script: string;
                    };
                };
            };
        };
        /** @enum {string} */
        OfferChannel: "atm" | "web" | "mobile" | "push" | "email" | "agent";
        /**
         * @example {
         *       "customerId": "c-anna",
         *       "decision": "rejected",
         *       "reason": "journal-contradicts"
         *     }
         */
        ClaimAnswer: {
            /** @description Whose it is: opaque, as events say it. */
            customerId: string;
            /** @constant */
            decision: "upheld";
            /** @description Paid to the account that it was taken from. Zero where nothing was taken. */
            refund: components["schemas"]["Money"];
            /** @enum {string} */
            reason: "journal-confirms" | "cash-found-in-machine" | "not-authorized-by-customer" | "goodwill";
        } | {
            /** @description Whose it is: opaque, as events say it. */
            customerId: string;
            /** @constant */
            decision: "rejected";
            /** @enum {string} */
            reason: "journal-contradicts" | "evidence-missing" | "settled-before";
        };
        /**
         * @example {
         *       "customerId": "c-anna",
         *       "authorizationId": "a000009-60303ae22b",
         *       "dispensed": {
         *         "amountMinor": 12000,
         *         "currency": "EUR"
         *       },
         *       "reason": "journal-of-the-machine"
         *     }
         */
        WithdrawalDecision: {
            /** @description Whose it is: opaque, as events say it. */
            customerId: string;
            /** @example a000009-60303ae22b */
            authorizationId: string;
            /** @description What was found to have come out: all, a part, or nothing. */
            dispensed: components["schemas"]["Money"];
            /** @enum {string} */
            reason: "journal-of-the-machine" | "cash-counted" | "camera" | "network-confirmed";
        };
        /**
         * Format: date
         * @description A day from midnight to midnight, UTC.
         * @example 2026-01-31
         */
        BusinessDay: string;
        /**
         * @example {
         *       "from": "2026-11-01",
         *       "to": "2026-11-21",
         *       "format": "parquet"
         *     }
         */
        ExportRequest: {
            /**
             * Format: date
             * @description The first day (UTC).
             * @example 2026-11-01
             */
            from: string;
            /**
             * Format: date
             * @description The last day (UTC), included. At most 366 days.
             * @example 2026-11-21
             */
            to: string;
            format: components["schemas"]["ExportFormat"];
        };
        /** @enum {string} */
        ExportFormat: "parquet" | "csv" | "ndjson";
        NamedMachine: {
            terminalId: string;
            name: string;
            address: string;
            /**
             * @description Metres, as the crow flies.
             * @example 2386
             */
            distanceM: number;
        };
        /** @description What to ask the customer, before cash may come out. */
        AskedPrompt: {
            /** @description Sent back as it is if the customer agrees. */
            prompt: components["schemas"]["Prompt"];
            says: {
                en: string;
                it: string;
            }[];
        };
        /** @description Something is wrong on our side. */
        Fault: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: 500 | 503;
            detail: string;
            /** @description Quote this when asking for help. */
            requestId: string;
        };
        /** @description The one session of a customer, as one channel should see it. */
        Session: {
            sessionId: string;
            /** @description The same as the ETag: name it in If-Match to change anything. */
            version: number;
            /** @description The channel that this view is for. */
            channel: components["schemas"]["Channel"];
            preferences: components["schemas"]["Preferences"];
            attachments: {
                attachmentId: string;
                channel: components["schemas"]["Channel"];
                /** Format: date-time */
                attachedAt: string;
                here: boolean;
            }[];
            devices: {
                keyThumbprint: string;
                name: string;
                /** Format: date-time */
                enrolledAt: string;
            }[];
            transactions: components["schemas"]["Transaction"][];
            assistance?: components["schemas"]["Assistance"];
            /** @description What can be begun here. */
            canBegin: {
                kind: components["schemas"]["Kind"];
                name: string;
            }[];
            canBeginElsewhere: {
                kind: components["schemas"]["Kind"];
                name: string;
                continueOn: components["schemas"]["Channel"][];
            }[];
        };
        Preferences: {
            language: components["schemas"]["Language"];
            /**
             * @description IANA time zone.
             * @example Europe/Rome
             */
            timeZone: string;
            largeText: boolean;
            /** @description Say aloud what is on the screen. */
            spokenText: boolean;
            /** @description How messages shall come. Absent: as it fits best. */
            reachBy?: components["schemas"]["Reach"];
        };
        Transaction: {
            id: string;
            kind: components["schemas"]["Kind"];
            name: string;
            startedOn: components["schemas"]["Channel"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:41:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When anything of it was last saved: "saved 9:41".
             * @example 2026-11-21T09:41:00.000Z
             */
            savedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:41:00.000Z
             */
            expiresAt: string;
            /** @description The customer was warned that it expires soon. */
            expiring: boolean;
            progress: {
                step: number;
                of: number;
            };
            /** @description Absent once it has ended. */
            step?: components["schemas"]["Step"];
            /** @description The offer that it began with, as the customer accepted it. */
            offer?: {
                offerId: string;
                version: number;
                /** @description What it costs, in words: it holds to the end. */
                price?: string;
                termsVersion: string;
            };
            /** @description Who drives it. Absent when it is suspended. */
            holder?: {
                channel: components["schemas"]["Channel"];
                /**
                 * Format: date-time
                 * @example 2026-11-21T09:41:00.000Z
                 */
                since: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T09:41:00.000Z
                 */
                leaseEndsAt: string;
                here: boolean;
            };
            handOver?: {
                to: components["schemas"]["Channel"];
                /**
                 * Format: date-time
                 * @example 2026-11-21T09:41:00.000Z
                 */
                expiresAt: string;
            };
            answers?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description The steps that somebody of the bank answered with the customer, and where. */
            assistedOn?: {
                [key: string]: components["schemas"]["AssistedChannel"];
            };
            /** @description By step: fields that were answered, and that whoever assists is not shown. */
            masked?: {
                [key: string]: string[];
            };
            money?: components["schemas"]["Cash"];
            /** @description What had changed when it was taken up: minor units, basis points or a version. */
            changedSince: components["schemas"]["FactChange"][];
            outcome?: components["schemas"]["Outcome"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:41:00.000Z
             */
            endedAt?: string;
            because?: string;
            /** @description Why it was declined, in words. At a machine nothing but that it was. */
            explains?: string;
            /** @description What a claim about its cash may be about, where one can be opened here. */
            mayClaim?: components["schemas"]["ClaimAbout"][];
        };
        /** @description Where the transaction stands. */
        Step: {
            name: string;
            says: string;
            /** @enum {string} */
            form: "question" | "approval" | "cash-out" | "cash-in";
            possibleHere: boolean;
            /** @description The channels that can do this step. */
            continueOn: components["schemas"]["Channel"][];
            /** @description What is asked, where it can be answered here. */
            fields?: components["schemas"]["Field"][];
            /** @description What the customer relies on at this step. */
            facts?: string[];
            /** @description What was typed before, unvalidated. */
            draft?: {
                [key: string]: unknown;
            };
            /** @description What was answered before. */
            answer?: {
                [key: string]: unknown;
            };
            terms?: components["schemas"]["Terms"];
            /** @description Of what was typed or answered before: fields that whoever assists is not shown. */
            masked?: string[];
            /** @description To whoever assists: whether their role may fill this step, once the customer lets them. */
            mayFill?: boolean;
        };
        /** @description One thing that a step asks, as the calling channel can draw it. */
        Field: {
            name: string;
            /** @enum {string} */
            type: "choice" | "amount" | "number" | "text" | "account" | "consent";
            label: string;
            choices?: {
                value: string;
                label: string;
            }[];
            /** @description Minor units of an amount, characters of a text. */
            min?: number;
            max?: number;
            multipleOf?: number;
        };
        /** @description What the customer’s device signs: exactly this amount, to exactly this payee. */
        Terms: {
            transactionId: string;
            amountMinor: number;
            currency: string;
            payee: string;
            /** @description The machine, where the customer confirms that they stand before it. */
            terminalId?: string;
        };
        /** @enum {string} */
        AssistedChannel: "branch" | "contact-centre";
        /** @description The money of a transaction. */
        Cash: {
            /**
             * @description What the money does now.
             * @enum {string}
             */
            state: "moving" | "held" | "dispensing" | "unreported" | "dispensed" | "partly-dispensed" | "not-dispensed" | "reversed" | "settled-late" | "taken-in" | "credited" | "given-back";
            /** @description The same in words. At a machine, in words that tell nothing. */
            says: string;
            /** @description The machine that had to do with it last. */
            terminalId?: string;
            held?: components["schemas"]["Money"];
            /** @description What the machine was told to dispense. */
            authorized?: components["schemas"]["Money"];
            /** @description In the currency of the account. */
            dispensed?: components["schemas"]["Money"];
            /** @description Set aside beside the cash, or taken with it. */
            fee?: components["schemas"]["Money"];
            /** @description What was agreed of cash in another currency. A part of it is billed by the same rate. */
            conversion?: components["schemas"]["Conversion"];
            givenBack?: components["schemas"]["Money"];
            takenIn?: components["schemas"]["Money"];
            /** @description The part of `takenIn` that a claim had paid before it was counted. */
            refunded?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When what was not dispensed was back.
             * @example 2026-11-21T09:41:00.000Z
             */
            backAt?: string;
            /**
             * Format: date-time
             * @description When it will be back at the latest, if it is not collected. Absent where nobody knows yet.
             * @example 2026-11-21T09:41:00.000Z
             */
            backBy?: string;
        };
        FactChange: {
            fact: string;
            was: string | number;
            is: string | number;
        };
        /** @enum {string} */
        Outcome: "completed" | "cancelled" | "declined" | "expired";
        /** @description Somebody of the bank works with the customer just now. */
        Assistance: {
            assistanceId: string;
            channel: components["schemas"]["AssistedChannel"];
            role: components["schemas"]["StaffRole"];
            unit: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            endsAt: string;
            /** @description Who it is and what they may see and do now, in words. */
            says: string;
            /** @description It is whoever asks. */
            here: boolean;
            consent?: {
                /** @constant */
                state: "asked";
                transactionId: string;
                purpose: components["schemas"]["AssistancePurpose"];
                /** @description What they ask, to be shown beside yes and no. */
                says: string;
                minutes: number;
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                answerBy: string;
            } | {
                /** @constant */
                state: "given";
                transactionId: string;
                purpose: components["schemas"]["AssistancePurpose"];
                says: string;
                givenOn: components["schemas"]["Channel"];
                /** Format: date-time */
                until: string;
            };
            /** @description The customer has a device with which they can approve what is filled in. */
            canApprove: boolean;
        };
        /** @enum {string} */
        StaffRole: "agent" | "specialist";
        LiveLine: {
            /**
             * Format: uri
             * @description It carries a ticket of one use, and no token.
             * @example wss://live.bank.example/live?ticket=3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
             */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Accounts: {
            accounts: components["schemas"]["Account"][];
        };
        Account: {
            accountId: string;
            name: string;
            /** @description In part: the country and the last four. */
            iban: string;
            balance: components["schemas"]["Balance"];
            /** @description The balance, less what is set aside. */
            available: components["schemas"]["Balance"];
            /** @description How far below zero the account may go by agreement. The customer is asked each time. */
            overdraft?: components["schemas"]["Money"];
        };
        /** @description Integer minor units with a currency; below zero if overdrawn. */
        Balance: {
            /**
             * @description Minor units.
             * @example 12000
             */
            amountMinor: number;
            /**
             * @description ISO 4217 alphabetic code.
             * @example EUR
             */
            currency: string;
        };
        History: {
            transactions: components["schemas"]["Transaction"][];
            next?: string;
        };
        Notices: {
            notices: components["schemas"]["Notice"][];
            next?: string;
        };
        Notice: {
            noticeId: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            reason: "TransactionExpiring" | "TransactionExpired" | "TransactionDeclined" | "TransactionCompleted" | "CashSettledLate" | "CashDeclined" | "ClaimAnswered" | "TakeOverAnswered" | "TransactionHandedBack";
            says: string;
            /** @description Missing where it is about no transaction: a machine was told no. */
            transactionId?: string;
            kind: components["schemas"]["Kind"];
            /** Format: date-time */
            expiresAt?: string;
        };
        Timeline: {
            entries: components["schemas"]["TimelineEntry"][];
            /** @description On the first page: what was refused since the session last changed, and so after all that is told here. Older refusals are not kept. */
            refusedSince?: {
                code: string;
                title: string;
                times: number;
            }[];
            /** @description On the first page of whoever assists: what people of the bank wrote down, newest first. */
            notes?: components["schemas"]["Note"][];
            next?: string;
        };
        TimelineEntry: {
            entryId: string;
            /** Format: date-time */
            at: string;
            /** @description The event, as the catalogue names it. */
            type: string;
            /** @description The same in a sentence, in the language that was asked for. */
            says: string;
            /** @description Where it happened. Absent when the clock or the bank did it. */
            channel?: string;
            transactionId?: string;
            kind?: string;
            step?: string;
        };
        Note: {
            noteId: string;
            /** Format: date-time */
            at: string;
            role: components["schemas"]["StaffRole"];
            unit: string;
            channel: components["schemas"]["AssistedChannel"];
            /** @description Absent where whoever wrote it sees more of a customer than whoever reads it. */
            text?: string;
        };
        /** @description What the customer says went wrong with their cash, and our answer. */
        Claim: {
            /** @example k000004-9f86d08188-1 */
            claimId: string;
            transactionId: string;
            kind: components["schemas"]["Kind"];
            about: components["schemas"]["ClaimAbout"];
            amount?: components["schemas"]["Money"];
            words?: string;
            terminalId?: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description By when the bank answers.
             */
            answerBy: string;
            /** @enum {string} */
            state: "open" | "upheld" | "rejected";
            /** @description What was decided and why, or what happens next and by when. */
            says: string;
            /** Format: date-time */
            answeredAt?: string;
            reason?: components["schemas"]["ClaimReason"];
            refunded?: components["schemas"]["Money"];
        };
        /** @enum {string} */
        ClaimReason: "journal-confirms" | "cash-found-in-machine" | "not-authorized-by-customer" | "goodwill" | "journal-contradicts" | "evidence-missing" | "settled-before";
        Claims: {
            claims: components["schemas"]["Claim"][];
            next?: string;
        };
        /** @description What the customer said of a transaction. */
        FeedbackGiven: {
            transactionId: string;
            score: number;
            reason?: components["schemas"]["FeedbackReason"];
            /** Format: date-time */
            givenAt: string;
        };
        Consents: {
            rightToObject: components["schemas"]["RightToObject"];
            consents: components["schemas"]["Consent"][];
            /** @description Everything that was said, the latest first, in pages of twenty. */
            ledger: {
                entries: components["schemas"]["ConsentEntry"][];
                next?: string;
            };
        };
        RightToObject: {
            says: string;
            /** @description To which an objection needs no reason, and stops them at once. */
            purposes: components["schemas"]["Purpose"][];
        };
        Consent: {
            purpose: components["schemas"]["Purpose"];
            name: string;
            /**
             * @description GDPR, article 6(1)(a) or (f).
             * @enum {string}
             */
            basis: "consent" | "legitimate-interest";
            /** @description What the customer is asked now, at the length of the channel. */
            text: string;
            /** @description Name it to give this consent. */
            textVersion: number;
            /** @description Whether it may be done now. */
            isOn: boolean;
            /** @description What the customer said last. Absent: nothing yet. */
            state?: components["schemas"]["ConsentState"];
            /** Format: date-time */
            saidAt?: string;
            saidOn?: components["schemas"]["ConsentChannel"];
            saidToVersion?: number;
            /** @description It stops with this one, too. */
            needs?: components["schemas"]["Purpose"];
            /** @description What can be said now. */
            may: components["schemas"]["ConsentState"][];
        };
        /** @enum {string} */
        ConsentState: "given" | "withdrawn" | "objected";
        /** @enum {string} */
        ConsentChannel: "atm" | "web" | "mobile" | "branch" | "contact-centre" | "email-link";
        ConsentEntry: {
            entryId: string;
            purpose: components["schemas"]["Purpose"];
            state: components["schemas"]["ConsentState"];
            textVersion: number;
            /** Format: date-time */
            at: string;
            channel: components["schemas"]["ConsentChannel"];
            /** @description A hash of the sign-in, the visit or the link. */
            evidence: string;
        };
        ConsentStates: {
            rightToObject: components["schemas"]["RightToObject"];
            consents: components["schemas"]["Consent"][];
        };
        Unsubscribed: {
            /** @constant */
            isUnsubscribed: true;
        };
        PrivacyExport: {
            /** @constant */
            exportVersion: 1;
            customerId: string;
            /** Format: date-time */
            exportedAt: string;
            records: ({
                /** @constant */
                kind: "session";
                session: {
                    sessionId: string;
                    customerId: string;
                    version: number;
                    openedAtMs?: number;
                    preferences: components["schemas"]["Preferences"];
                    attachments: {
                        channel: components["schemas"]["Channel"];
                        device: string;
                        attachedAtMs: number;
                        visit?: {
                            passHash: string;
                            network: string;
                            endsAtMs: number;
                            /** @constant */
                            isSpent?: true;
                        };
                    }[];
                    devices: {
                        keyThumbprint: string;
                        name: string;
                        enrolledAtMs: number;
                    }[];
                    signedOut: string[];
                    transactions: {
                        id: string;
                        kind: components["schemas"]["Kind"];
                        definition: number;
                        startedAtMs: number;
                        startedOn: components["schemas"]["Channel"];
                        expiresAtMs: number;
                        warnedAtMs?: number;
                        at: string;
                        answers: {
                            [key: string]: {
                                [key: string]: unknown;
                            };
                        };
                        assistedOn?: {
                            [key: string]: components["schemas"]["AssistedChannel"];
                        };
                        offer?: {
                            offerId: string;
                            offerVersion: number;
                            termsVersion: string;
                            placementId?: string;
                            price?: {
                                en: string;
                                it: string;
                            };
                            facts?: {
                                [key: string]: string | number;
                            };
                        };
                        drafts: {
                            [key: string]: {
                                [key: string]: unknown;
                            };
                        };
                        savedAtMs: number;
                        facts: {
                            [key: string]: string | number;
                        };
                        changes: components["schemas"]["FactChange"][];
                        holder?: {
                            channel: components["schemas"]["Channel"];
                            device: string;
                            sinceMs: number;
                            leaseEndsAtMs: number;
                        };
                        ticket?: {
                            sealed: string;
                            to: components["schemas"]["Channel"];
                            expiresAtMs: number;
                            triesLeft: number;
                        };
                        approval?: {
                            device: string;
                            atMs: number;
                            /** @constant */
                            by?: "card-and-pin";
                        };
                        signatures?: string[];
                        money: {
                            pending?: {
                                act: {
                                    /** @constant */
                                    act: "hold";
                                    id: string;
                                    customerId: string;
                                    accountId: string;
                                    money: components["schemas"]["Money"];
                                    fee?: {
                                        money: components["schemas"]["Money"];
                                        to: string;
                                    };
                                    overdraft?: components["schemas"]["Money"];
                                } | {
                                    /** @constant */
                                    act: "resize";
                                    id: string;
                                    holdId: string;
                                    money: components["schemas"]["Money"];
                                    fee?: {
                                        money: components["schemas"]["Money"];
                                        to: string;
                                    };
                                    overdraft?: components["schemas"]["Money"];
                                } | {
                                    /** @constant */
                                    act: "capture";
                                    id: string;
                                    holdId: string;
                                    terminalId: string;
                                    money: components["schemas"]["Money"];
                                    fee?: {
                                        money: components["schemas"]["Money"];
                                        to: string;
                                    };
                                } | {
                                    /** @constant */
                                    act: "release";
                                    id: string;
                                    holdId: string;
                                } | {
                                    /** @constant */
                                    act: "transfer";
                                    id: string;
                                    customerId: string;
                                    accountId: string;
                                    money: components["schemas"]["Money"];
                                    creditor: {
                                        iban: string;
                                        name: string;
                                    };
                                } | {
                                    /** @constant */
                                    act: "fee";
                                    id: string;
                                    customerId: string;
                                    accountId: string;
                                    money: components["schemas"]["Money"];
                                } | {
                                    /** @constant */
                                    act: "settle-late";
                                    id: string;
                                    customerId: string;
                                    accountId: string;
                                    terminalId: string;
                                    money: components["schemas"]["Money"];
                                } | {
                                    /** @constant */
                                    act: "take-in";
                                    id: string;
                                    customerId: string;
                                    terminalId: string;
                                    money: components["schemas"]["Money"];
                                    refunded?: components["schemas"]["Money"];
                                } | {
                                    /** @constant */
                                    act: "allocate";
                                    id: string;
                                    takeInId: string;
                                    customerId: string;
                                    accountId: string;
                                } | {
                                    /** @constant */
                                    act: "refund";
                                    id: string;
                                    customerId: string;
                                    accountId: string;
                                    money: components["schemas"]["Money"];
                                };
                                sinceMs: number;
                                ending?: components["schemas"]["Outcome"];
                            };
                            hold?: {
                                id: string;
                                accountId: string;
                                money: components["schemas"]["Money"];
                                fee?: {
                                    money: components["schemas"]["Money"];
                                    to: string;
                                };
                            };
                            slots?: string[];
                            countedBy?: string;
                            dispensing?: {
                                terminalId: string;
                                authorizationId: string;
                                sinceMs: number;
                                token?: {
                                    nonce: string;
                                    /** @constant */
                                    needsEvidence?: true;
                                };
                                /** @constant */
                                isOverdue?: true;
                            };
                            reports?: {
                                authorizationId: string;
                                terminalId: string;
                                dispensed: components["schemas"]["Money"];
                                authorized: components["schemas"]["Money"];
                                holdId: string;
                                accountId: string;
                                /** @constant */
                                isReversed?: true;
                                token?: {
                                    nonce: string;
                                    /** @constant */
                                    needsEvidence?: true;
                                };
                            }[];
                            dispensed?: components["schemas"]["Money"];
                            fee?: components["schemas"]["Money"];
                            conversion?: components["schemas"]["Conversion"];
                            givenBack?: components["schemas"]["Money"];
                            takenIn?: components["schemas"]["Money"];
                            /** @constant */
                            isRefunded?: true;
                            refunded?: components["schemas"]["Money"];
                        };
                        moneyActs: number;
                        outcome?: components["schemas"]["Outcome"];
                        endedAtMs?: number;
                        because?: string;
                    }[];
                    claims?: {
                        /** @example k000004-9f86d08188-1 */
                        claimId: string;
                        transactionId: string;
                        refund?: {
                            act: {
                                /** @constant */
                                act: "refund";
                                id: string;
                                customerId: string;
                                accountId: string;
                                money: components["schemas"]["Money"];
                            };
                            reason: components["schemas"]["ClaimReason"];
                            movedMinor?: number;
                            sinceMs: number;
                        };
                        refunds: number;
                    }[];
                    consents?: {
                        [key: string]: {
                            state: components["schemas"]["ConsentState"];
                            textVersion: number;
                            atMs: number;
                            channel: components["schemas"]["ConsentChannel"];
                        };
                    };
                    erasure?: {
                        sinceMs: number;
                        language: components["schemas"]["Language"];
                        doneAtMs?: number;
                    };
                    assistance?: {
                        assistanceId: string;
                        staffId: string;
                        role: components["schemas"]["StaffRole"];
                        unit: string;
                        channel: components["schemas"]["AssistedChannel"];
                        signInHash: string;
                        passHash: string;
                        basis: components["schemas"]["AssistanceBasis"];
                        reference?: string;
                        openedAtMs: number;
                        endsAtMs: number;
                        asks: number;
                        notes?: number;
                        consent?: {
                            /** @constant */
                            state: "asked";
                            transactionId: string;
                            purpose: components["schemas"]["AssistancePurpose"];
                            /**
                             * @description For how long the agent wants to drive.
                             * @example 10
                             */
                            minutes: number;
                            askedAtMs: number;
                        } | {
                            /** @constant */
                            state: "given";
                            transactionId: string;
                            purpose: components["schemas"]["AssistancePurpose"];
                            givenAtMs: number;
                            untilMs: number;
                            givenOn: components["schemas"]["Channel"];
                            device?: string;
                        };
                        withheld?: string[];
                    };
                    turnedAway?: string;
                    helpCode?: {
                        sealed: string;
                        expiresAtMs: number;
                        device: string;
                    };
                    lastBadFeedbackAtMs?: number;
                };
                booked: {
                    postings: {
                        postingId: string;
                        currency: string;
                        lines: ({
                            /** @constant */
                            of: "customer";
                            customerId: string;
                            accountId: string;
                            amountMinor: number;
                        } | {
                            /** @constant */
                            of: "bank";
                            account: string;
                            amountMinor: number;
                        })[];
                        postedAtMs: number;
                    }[];
                    holds: ({
                        holdId: string;
                        customerId: string;
                        accountId: string;
                        currency: string;
                        heldMinor: number;
                        /** @constant */
                        state: "held";
                    } | {
                        holdId: string;
                        customerId: string;
                        accountId: string;
                        currency: string;
                        heldMinor: number;
                        /** @constant */
                        state: "captured";
                        capturedMinor: number;
                    } | {
                        holdId: string;
                        customerId?: string;
                        accountId?: string;
                        currency?: string;
                        heldMinor?: number;
                        /** @constant */
                        state: "released";
                    })[];
                    takeIns: {
                        takeInId: string;
                        customerId: string;
                        terminalId: string;
                        currency: string;
                        amountMinor: number;
                        refundedMinor?: number;
                        /** @enum {string} */
                        state: "in-transit" | "allocated";
                    }[];
                };
            } | {
                /** @constant */
                kind: "transaction";
                transaction: {
                    id: string;
                    kind: components["schemas"]["Kind"];
                    definition: number;
                    startedAtMs: number;
                    startedOn: components["schemas"]["Channel"];
                    expiresAtMs: number;
                    warnedAtMs?: number;
                    at: string;
                    answers: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                    assistedOn?: {
                        [key: string]: components["schemas"]["AssistedChannel"];
                    };
                    offer?: {
                        offerId: string;
                        offerVersion: number;
                        termsVersion: string;
                        placementId?: string;
                        price?: {
                            en: string;
                            it: string;
                        };
                        facts?: {
                            [key: string]: string | number;
                        };
                    };
                    drafts: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                    savedAtMs: number;
                    facts: {
                        [key: string]: string | number;
                    };
                    changes: components["schemas"]["FactChange"][];
                    holder?: {
                        channel: components["schemas"]["Channel"];
                        device: string;
                        sinceMs: number;
                        leaseEndsAtMs: number;
                    };
                    ticket?: {
                        sealed: string;
                        to: components["schemas"]["Channel"];
                        expiresAtMs: number;
                        triesLeft: number;
                    };
                    approval?: {
                        device: string;
                        atMs: number;
                        /** @constant */
                        by?: "card-and-pin";
                    };
                    signatures?: string[];
                    money: {
                        pending?: {
                            act: {
                                /** @constant */
                                act: "hold";
                                id: string;
                                customerId: string;
                                accountId: string;
                                money: components["schemas"]["Money"];
                                fee?: {
                                    money: components["schemas"]["Money"];
                                    to: string;
                                };
                                overdraft?: components["schemas"]["Money"];
                            } | {
                                /** @constant */
                                act: "resize";
                                id: string;
                                holdId: string;
                                money: components["schemas"]["Money"];
                                fee?: {
                                    money: components["schemas"]["Money"];
                                    to: string;
                                };
                                overdraft?: components["schemas"]["Money"];
                            } | {
                                /** @constant */
                                act: "capture";
                                id: string;
                                holdId: string;
                                terminalId: string;
                                money: components["schemas"]["Money"];
                                fee?: {
                                    money: components["schemas"]["Money"];
                                    to: string;
                                };
                            } | {
                                /** @constant */
                                act: "release";
                                id: string;
                                holdId: string;
                            } | {
                                /** @constant */
                                act: "transfer";
                                id: string;
                                customerId: string;
                                accountId: string;
                                money: components["schemas"]["Money"];
                                creditor: {
                                    iban: string;
                                    name: string;
                                };
                            } | {
                                /** @constant */
                                act: "fee";
                                id: string;
                                customerId: string;
                                accountId: string;
                                money: components["schemas"]["Money"];
                            } | {
                                /** @constant */
                                act: "settle-late";
                                id: string;
                                customerId: string;
                                accountId: string;
                                terminalId: string;
                                money: components["schemas"]["Money"];
                            } | {
                                /** @constant */
                                act: "take-in";
                                id: string;
                                customerId: string;
                                terminalId: string;
                                money: components["schemas"]["Money"];
                                refunded?: components["schemas"]["Money"];
                            } | {
                                /** @constant */
                                act: "allocate";
                                id: string;
                                takeInId: string;
                                customerId: string;
                                accountId: string;
                            } | {
                                /** @constant */
                                act: "refund";
                                id: string;
                                customerId: string;
                                accountId: string;
                                money: components["schemas"]["Money"];
                            };
                            sinceMs: number;
                            ending?: components["schemas"]["Outcome"];
                        };
                        hold?: {
                            id: string;
                            accountId: string;
                            money: components["schemas"]["Money"];
                            fee?: {
                                money: components["schemas"]["Money"];
                                to: string;
                            };
                        };
                        slots?: string[];
                        countedBy?: string;
                        dispensing?: {
                            terminalId: string;
                            authorizationId: string;
                            sinceMs: number;
                            token?: {
                                nonce: string;
                                /** @constant */
                                needsEvidence?: true;
                            };
                            /** @constant */
                            isOverdue?: true;
                        };
                        reports?: {
                            authorizationId: string;
                            terminalId: string;
                            dispensed: components["schemas"]["Money"];
                            authorized: components["schemas"]["Money"];
                            holdId: string;
                            accountId: string;
                            /** @constant */
                            isReversed?: true;
                            token?: {
                                nonce: string;
                                /** @constant */
                                needsEvidence?: true;
                            };
                        }[];
                        dispensed?: components["schemas"]["Money"];
                        fee?: components["schemas"]["Money"];
                        conversion?: components["schemas"]["Conversion"];
                        givenBack?: components["schemas"]["Money"];
                        takenIn?: components["schemas"]["Money"];
                        /** @constant */
                        isRefunded?: true;
                        refunded?: components["schemas"]["Money"];
                    };
                    moneyActs: number;
                    outcome?: components["schemas"]["Outcome"];
                    endedAtMs?: number;
                    because?: string;
                };
                booked: {
                    postings: {
                        postingId: string;
                        currency: string;
                        lines: ({
                            /** @constant */
                            of: "customer";
                            customerId: string;
                            accountId: string;
                            amountMinor: number;
                        } | {
                            /** @constant */
                            of: "bank";
                            account: string;
                            amountMinor: number;
                        })[];
                        postedAtMs: number;
                    }[];
                    holds: ({
                        holdId: string;
                        customerId: string;
                        accountId: string;
                        currency: string;
                        heldMinor: number;
                        /** @constant */
                        state: "held";
                    } | {
                        holdId: string;
                        customerId: string;
                        accountId: string;
                        currency: string;
                        heldMinor: number;
                        /** @constant */
                        state: "captured";
                        capturedMinor: number;
                    } | {
                        holdId: string;
                        customerId?: string;
                        accountId?: string;
                        currency?: string;
                        heldMinor?: number;
                        /** @constant */
                        state: "released";
                    })[];
                    takeIns: {
                        takeInId: string;
                        customerId: string;
                        terminalId: string;
                        currency: string;
                        amountMinor: number;
                        refundedMinor?: number;
                        /** @enum {string} */
                        state: "in-transit" | "allocated";
                    }[];
                };
                /**
                 * Format: date-time
                 * @description Kept by law only, since an erasure.
                 */
                restrictedSince?: string;
            } | {
                /** @constant */
                kind: "claim";
                claim: {
                    /** @example k000004-9f86d08188-1 */
                    claimId: string;
                    customerId: string;
                    transactionId: string;
                    kind: components["schemas"]["Kind"];
                    definition: number;
                    about: components["schemas"]["ClaimAbout"];
                    amount?: components["schemas"]["Money"];
                    words?: string;
                    terminalId?: string;
                    openedOn: components["schemas"]["Channel"];
                    openedAtMs: number;
                    answerByMs: number;
                    answer?: {
                        /** @enum {string} */
                        decision: "upheld" | "rejected";
                        reason: components["schemas"]["ClaimReason"];
                        refunded?: components["schemas"]["Money"];
                        movedMinor?: number;
                        atMs: number;
                    };
                };
                booked: {
                    postings: {
                        postingId: string;
                        currency: string;
                        lines: ({
                            /** @constant */
                            of: "customer";
                            customerId: string;
                            accountId: string;
                            amountMinor: number;
                        } | {
                            /** @constant */
                            of: "bank";
                            account: string;
                            amountMinor: number;
                        })[];
                        postedAtMs: number;
                    }[];
                    holds: ({
                        holdId: string;
                        customerId: string;
                        accountId: string;
                        currency: string;
                        heldMinor: number;
                        /** @constant */
                        state: "held";
                    } | {
                        holdId: string;
                        customerId: string;
                        accountId: string;
                        currency: string;
                        heldMinor: number;
                        /** @constant */
                        state: "captured";
                        capturedMinor: number;
                    } | {
                        holdId: string;
                        customerId?: string;
                        accountId?: string;
                        currency?: string;
                        heldMinor?: number;
                        /** @constant */
                        state: "released";
                    })[];
                    takeIns: {
                        takeInId: string;
                        customerId: string;
                        terminalId: string;
                        currency: string;
                        amountMinor: number;
                        refundedMinor?: number;
                        /** @enum {string} */
                        state: "in-transit" | "allocated";
                    }[];
                };
                /**
                 * Format: date-time
                 * @description Kept by law only, since an erasure.
                 */
                restrictedSince?: string;
            } | {
                /** @constant */
                kind: "notice";
                notice: {
                    noticeId: string;
                    atMs: number;
                    /** @enum {string} */
                    reason: "TransactionExpiring" | "TransactionExpired" | "TransactionDeclined" | "TransactionCompleted" | "CashSettledLate" | "CashDeclined" | "ClaimAnswered" | "TakeOverAnswered" | "TransactionHandedBack";
                    transactionId?: string;
                    kind: components["schemas"]["Kind"];
                    declined?: {
                        /** @enum {string} */
                        wanted: "cash-withdrawal" | "cash-deposit";
                        machine: string;
                        money: components["schemas"]["Money"];
                        /** @enum {string} */
                        because: "funds-insufficient" | "amount-invalid" | "amount-differs" | "not-prepared" | "expired" | "elsewhere" | "consent-needed" | "cash-unavailable" | "late" | "not-permitted";
                        others?: string[];
                    };
                    expiresAtMs?: number;
                };
            } | {
                /** @constant */
                kind: "timeline";
                entry: {
                    entryId: string;
                    sequence: string;
                    atMs: number;
                    type: string;
                    channel?: string;
                    transactionId?: string;
                    kind?: string;
                    definition?: number;
                    step?: string;
                    from?: string;
                    to?: string;
                    because?: string;
                    /** @enum {string} */
                    extent?: "FULL" | "PART" | "NONE";
                    score?: number;
                    purpose?: string;
                    state?: string;
                    offerId?: string;
                    about?: string;
                    decision?: string;
                    reason?: string;
                    role?: string;
                    unit?: string;
                    basis?: string;
                    minutes?: number;
                    answer?: string;
                };
            } | {
                /** @constant */
                kind: "note";
                note: {
                    noteId: string;
                    atMs: number;
                    assistanceId: string;
                    role: components["schemas"]["StaffRole"];
                    unit: string;
                    channel: components["schemas"]["AssistedChannel"];
                    text: string;
                };
            } | {
                /** @constant */
                kind: "consent";
                entry: {
                    state: components["schemas"]["ConsentState"];
                    textVersion: number;
                    atMs: number;
                    channel: components["schemas"]["ConsentChannel"];
                    entryId: string;
                    customerId: string;
                    purpose: components["schemas"]["Purpose"];
                    evidence: string;
                };
                /**
                 * Format: date-time
                 * @description Kept by law only, since an erasure.
                 */
                restrictedSince?: string;
            } | {
                /** @constant */
                kind: "offers";
                /** @description What was offered, what the customer said, and what it was chosen by. */
                book: {
                    begunAtMs: number;
                    erasedAtMs?: number;
                    placements: {
                        /** @example p0k3v9x1m2a7 */
                        placementId: string;
                        /** @example prepare-cash */
                        offerId: string;
                        /** @example 1 */
                        offerVersion: number;
                        /** @example 2026-11 */
                        termsVersion: string;
                        state: components["schemas"]["OfferState"];
                        /** @example families */
                        segment: string;
                        /** @enum {string} */
                        because: "SessionOpened" | "ChannelAttached" | "TransactionCompleted" | "TransactionCancelled" | "TransactionExpired" | "FeedbackGiven";
                        trigger: number;
                        chosenAtMs: number;
                        savedAtMs?: number;
                        leftWhenSaved?: number;
                        transactionId?: string;
                    }[];
                    families: {
                        [key: string]: {
                            /** @enum {string} */
                            said?: "accepted" | "declined";
                            times: number;
                            lastAtMs: number;
                        };
                    };
                    recent: {
                        /** @example prepare-cash */
                        offerId: string;
                        atMs: number;
                    }[];
                    activity: {
                        completed: {
                            [key: string]: {
                                times: number;
                                lastAtMs: number;
                            };
                        };
                        used: {
                            [key: string]: number;
                        };
                        declinedAtMs?: number;
                    };
                    heard: string[];
                    heardUpTo?: string;
                };
            } | {
                /** @constant */
                kind: "reminders";
                /** @description What the customer will be reminded of, and was. */
                book: {
                    planned: ({
                        /** @enum {string} */
                        reason: "unfinished" | "feedback";
                        transactionId: string;
                        round: number;
                        atMs: number;
                        sentAs?: number;
                    } | {
                        /** @enum {string} */
                        reason: "saved-offer";
                        /** @example prepare-cash */
                        offerId: string;
                        /** @example p0k3v9x1m2a7 */
                        placementId: string;
                        round: number;
                        atMs: number;
                        sentAs?: number;
                    })[];
                    sent: ({
                        /** @enum {string} */
                        reason: "unfinished" | "feedback";
                        transactionId: string;
                        round: number;
                        by: components["schemas"]["Reach"];
                        atMs: number;
                        /** @constant */
                        isOnItsWay?: true;
                        sentAs?: number;
                    } | {
                        /** @enum {string} */
                        reason: "saved-offer";
                        /** @example prepare-cash */
                        offerId: string;
                        /** @example p0k3v9x1m2a7 */
                        placementId: string;
                        round: number;
                        by: components["schemas"]["Reach"];
                        atMs: number;
                        /** @constant */
                        isOnItsWay?: true;
                        sentAs?: number;
                    })[];
                    erasedAtMs?: number;
                };
            } | {
                /** @constant */
                kind: "feedback";
                feedback: {
                    transactionId: string;
                    kind: components["schemas"]["Kind"];
                    definition: number;
                    score: number;
                    reason?: components["schemas"]["FeedbackReason"];
                    givenAtMs: number;
                };
            } | {
                /** @constant */
                kind: "other";
                /** @description The key under which it stands. */
                name: string;
                item: {
                    [key: string]: unknown;
                };
            } | {
                /** @constant */
                kind: "account";
                account: {
                    accountId: string;
                    name: string;
                    iban: string;
                    balance: components["schemas"]["Balance"];
                    available: components["schemas"]["Balance"];
                    overdraft?: components["schemas"]["Balance"];
                };
            } | {
                /** @constant */
                kind: "network-report";
                entry: {
                    network: string;
                    key: {
                        /**
                         * @description Acquiring institution.
                         * @example 12345
                         */
                        acquirer: string;
                        /**
                         * @description Terminal.
                         * @example ATM00042
                         */
                        terminal: string;
                        /** Format: date-time */
                        sentAt: string;
                        /**
                         * @description Reference of the withdrawal at the machine.
                         * @example 000123
                         */
                        traceReference: string;
                    };
                    /** @enum {string} */
                    kind: "withdrawal" | "deposit";
                    version: number;
                    /** @enum {string} */
                    state: "intended" | "approved" | "declined" | "completed" | "reversed";
                    requested?: components["schemas"]["Money"];
                    retrievalReference?: string;
                    card?: string;
                    leg?: {
                        customerId: string;
                        transactionId: string;
                        authorizationId: string;
                        accountId?: string;
                        /** @enum {string} */
                        known: "by-card" | "by-confirmation";
                        charges?: {
                            fee?: {
                                money: components["schemas"]["Money"];
                                to: string;
                            };
                            overdraft?: components["schemas"]["Money"];
                            conversion?: components["schemas"]["Conversion"];
                        };
                    };
                    authorized?: components["schemas"]["Money"];
                    /** @enum {string} */
                    declined?: "funds-insufficient" | "amount-invalid" | "card-unknown" | "not-permitted" | "consent-needed" | "transaction-not-found" | "transaction-expired" | "transaction-elsewhere" | "already-dispensed" | "already-reversed" | "evidence-impossible" | "terminal-unknown" | "cash-unavailable" | "format" | "unsupported" | "duplicate" | "late" | "unavailable" | "system";
                    prompts?: components["schemas"]["AskedPrompt"][];
                    presented?: components["schemas"]["Money"];
                    billed?: components["schemas"]["Money"];
                    /** @enum {string} */
                    failure?: "CDCP" | "CDCL" | "CDER" | "CUCL" | "CUDC" | "CDFG" | "FILL" | "MALF" | "NDCL" | "SECU" | "SFRD" | "TIMO" | "LATE" | "UCPT" | "UCMP" | "USND" | "CSRV" | "CDRT" | "CUTO";
                    /** @constant */
                    bySilence?: true;
                    /** @constant */
                    byOperator?: true;
                    /** @constant */
                    toUndo?: true;
                    differences?: ("dispensed-without-authorization" | "kept-without-authorization" | "kept-over-authorized" | "authorized-differs" | "evidence-impossible" | "evidence-differs" | "reversed-after-completion" | "never-completed")[];
                    receivedAtMs: number;
                    changedAtMs: number;
                    dueAtMs?: number;
                };
            } | {
                /** @constant */
                kind: "machine-report";
                deed: {
                    /** @enum {string} */
                    did: "authorized" | "counted" | "contradicted" | "refunded";
                    eventId: string;
                    customerId: string;
                    transactionId: string;
                    /** @enum {string} */
                    kind?: "withdrawal" | "deposit";
                    terminalId: string;
                    authorizationId?: string;
                    /** @enum {string} */
                    difference?: "evidence-impossible" | "evidence-differs" | "reversed-after-completion";
                    actId?: string;
                    money: components["schemas"]["Money"];
                    atMs: number;
                };
            } | {
                /** @constant */
                kind: "assistance";
                /** @description What people of the bank saw or did for the customer: all but who of them it was. */
                record: {
                    customerId: string;
                    /** @description Its number in the chain of this customer, from 1. */
                    seq: number;
                    /** @description When, in milliseconds since 1970 (UTC). */
                    atMs: number;
                    assistanceId: string;
                    role: string;
                    unit: string;
                    /**
                     * @description Whose deed it was: a consent is the customer’s, an end by the clock the bank’s.
                     * @enum {string}
                     */
                    by: "staff" | "customer" | "bank";
                    /** @description Where. Absent when the clock did it. */
                    channel?: components["schemas"]["Channel"];
                    /** @enum {string} */
                    what: "opened" | "looked" | "asked" | "consented" | "withheld" | "did" | "tried" | "handed-back" | "noted" | "ended";
                    /** @description Of `opened`: how the customer was found. */
                    basis?: {
                        /** @enum {string} */
                        identifiedBy: "help-code" | "call" | "visit";
                        reference?: string;
                    };
                    about?: {
                        /** @description The function behind the door that was used. */
                        door?: string;
                        transactionId?: string;
                        kind?: string;
                        step?: string;
                        to?: components["schemas"]["Channel"];
                        purpose?: string;
                        refusal?: string;
                        because?: string;
                    };
                    consent?: components["schemas"]["AuditConsent"];
                };
            })[];
            /** @description What is held and is not in the export, because nobody can pick it out. */
            elsewhere: {
                data: string;
                where: string;
                until?: string;
            }[];
            /** @description Where the next page begins. Absent: this was the last. */
            next?: string;
        };
        /** @enum {string} */
        AssistanceBasis: "help-code" | "call" | "visit";
        /** @enum {string} */
        OfferState: "chosen" | "seen" | "saved" | "accepted";
        AuditConsent: {
            transactionId: string;
            purpose: string;
            givenOn: components["schemas"]["Channel"];
            untilMs: number;
            /** @description What was shown, where consent was given in person. */
            evidence?: {
                document: string;
                /** @description Opaque: it finds the copy in the bank’s own archive, and says nothing. */
                reference: string;
            };
        };
        Erasure: {
            /**
             * @description `erasing`: money that was set aside is given back first, within minutes.
             * @enum {string}
             */
            state: "erased" | "erasing";
            /** Format: date-time */
            requestedAt: string;
            says: string;
            erased: string[];
            /** @description What a law or the customer’s own protection asks us to keep. */
            kept: {
                data: string;
                why: string;
                until: string;
            }[];
            /** @description What nobody can pick out, and what deletes itself. */
            lapsing: {
                data: string;
                why: string;
                until: string;
            }[];
        };
        Ticket: {
            /** @example WDJB-MJHT */
            ticket: string;
            to: components["schemas"]["Channel"];
            /** Format: date-time */
            expiresAt: string;
            tries: number;
        };
        InvitationDetails: {
            terminal: {
                terminalId: string;
                name: string;
                address: string;
            };
            /** Format: date-time */
            expiresAt: string;
            prepared: {
                transactionId: string;
                name: string;
                money: components["schemas"]["Money"];
                /** @description To be signed in order to confirm. */
                terms: components["schemas"]["Terms"];
            }[];
        };
        Offers: {
            offers: components["schemas"]["OfferShown"][];
        };
        /** @description One offer, in the form of the calling channel. */
        OfferShown: {
            /** @example prepare-cash */
            offerId: string;
            /** @example 1 */
            offerVersion: number;
            language: components["schemas"]["Language"];
            /** @description By name, as the form of the channel has them. */
            texts: {
                [key: string]: string;
            };
            price: components["schemas"]["OfferPrice"];
            validUntil: string;
            /** @example 2026-11 */
            termsVersion: string;
            termsUrl: string;
            termsSummary: string;
            /** @description How many are left now, where there are only so many. */
            left?: number;
            /** @description The channels on which it can be accepted. */
            acceptOn: components["schemas"]["Channel"][];
            promotes?: components["schemas"]["Channel"];
            /** @description To be shown beside every offer (GDPR, article 21(4)). */
            mayObject: string;
            /** @enum {string} */
            state: "chosen" | "seen" | "saved" | "accepted" | "declined";
            /** Format: date-time */
            savedAt?: string;
            changed: {
                what: string;
                was: string;
                is: string;
                says: string;
            }[];
            /** @description The answer to "why do I see this?". */
            why: string;
        };
        AcceptedOffer: {
            offer: components["schemas"]["OfferShown"];
            transaction?: components["schemas"]["Transaction"];
        };
        Invitation: {
            invitationId: string;
            qr: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InvitationState: {
            /** @enum {string} */
            state: "open" | "confirmed" | "declined" | "expired";
            /**
             * @description Send it in the header Staffetta-Visit while the customer stands at the machine, and forget it then.
             * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
             */
            pass?: string;
            transactionId?: string;
        };
        VisitBegun: {
            /**
             * @description Send it in the header Staffetta-Visit while the customer stands at the machine, and forget it then.
             * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
             */
            pass: string;
            /** Format: date-time */
            endsAt: string;
            /** @enum {string} */
            language: "en" | "it";
            /** @description Open transactions, as this machine should see them. */
            prepared: components["schemas"]["Transaction"][];
        };
        VisitEnded: {
            /** @constant */
            ended: true;
        };
        Authorization: {
            /** @example a000009-60303ae22b */
            authorizationId: string;
            transactionId: string;
            dispense: components["schemas"]["Money"];
            /** @description For `CashDispenser.Dispense`, where a nonce was sent: exactly this, by this nonce. */
            dispenseToken?: string;
            /** @description Beside it: what `CashDispenser.GetPresentStatus` is asked with afterwards. */
            statusNonce?: string;
        };
        Terminal: {
            name: string;
            address: string;
            location: components["schemas"]["Location"];
            capabilities: components["schemas"]["TerminalCapability"][];
            terminalId: string;
        };
        CashReported: {
            /**
             * Format: date-time
             * @description When it was so, by the clock of the machine.
             */
            reportedAt: string;
            /** @description All that it can pay out. None at all: it is out of cash. */
            cassettes: components["schemas"]["Cassette"][];
        };
        NearMachines: {
            machines: {
                terminalId: string;
                name: string;
                address: string;
                /**
                 * @description Metres, as the crow flies.
                 * @example 2386
                 */
                distanceM: number;
                location: components["schemas"]["Location"];
                capabilities?: components["schemas"]["TerminalCapability"][];
                /**
                 * @description The amount that was asked for, now. `unknown`: it may be tried.
                 * @enum {string}
                 */
                dispenses?: "yes" | "no" | "unknown";
            }[];
        };
        /** @description ISO 20022 catp.002: dispense so much, or nothing. */
        ATMWithdrawalResponse: {
            Envt: {
                Acqrr: {
                    /**
                     * @description Acquiring institution.
                     * @example 12345
                     */
                    Id: string;
                };
                ATM: {
                    /**
                     * @description Terminal.
                     * @example ATM00042
                     */
                    Id: string;
                };
            };
            Cntxt: {
                /**
                 * @description Reference of the prepared transaction.
                 * @example t000004-9f86d08188
                 */
                SsnRef?: string;
            };
            TxRspn: {
                TxId: {
                    /**
                     * Format: date-time
                     * @description In UTC.
                     * @example 2026-11-21T09:41:00.000Z
                     */
                    TxDtTm: string;
                    /**
                     * @description Reference of the withdrawal at the machine.
                     * @example 000123
                     */
                    TxRef: string;
                };
                AuthstnRslt: {
                    RspnToAuthstn: {
                        /** @enum {string} */
                        Rspn: "APPR" | "DECL" | "PART";
                        /** @enum {string} */
                        RspnRsn?: "funds-insufficient" | "amount-invalid" | "card-unknown" | "not-permitted" | "consent-needed" | "transaction-not-found" | "transaction-expired" | "transaction-elsewhere" | "already-dispensed" | "already-reversed" | "evidence-impossible" | "terminal-unknown" | "cash-unavailable" | "format" | "unsupported" | "duplicate" | "late" | "unavailable" | "system";
                    };
                    /**
                     * @description The bank’s code of the approval.
                     * @example 7Q2M9X
                     */
                    AuthstnCd?: string;
                };
                TtlReqdAmt: components["schemas"]["Money"];
                TtlAuthrsdAmt?: components["schemas"]["Money"];
                Prmpts?: components["schemas"]["AskedPrompt"][];
            };
        };
        /** @description ISO 20022 catp.004: the advice is kept. */
        ATMCompletionAcknowledgement: {
            Envt: {
                Acqrr: {
                    /**
                     * @description Acquiring institution.
                     * @example 12345
                     */
                    Id: string;
                };
                ATM: {
                    /**
                     * @description Terminal.
                     * @example ATM00042
                     */
                    Id: string;
                };
            };
            Tx: {
                TxId: {
                    /**
                     * Format: date-time
                     * @description In UTC.
                     * @example 2026-11-21T09:41:00.000Z
                     */
                    TxDtTm: string;
                    /**
                     * @description Reference of the withdrawal at the machine.
                     * @example 000123
                     */
                    TxRef: string;
                };
            };
        };
        /** @description ISO 20022 catp.013: keep the cash, or give it back. */
        ATMDepositResponse: {
            Envt: {
                Acqrr: {
                    /**
                     * @description Acquiring institution.
                     * @example 12345
                     */
                    Id: string;
                };
                ATM: {
                    /**
                     * @description Terminal.
                     * @example ATM00042
                     */
                    Id: string;
                };
            };
            Cntxt: {
                /**
                 * @description Reference of the prepared transaction.
                 * @example t000004-9f86d08188
                 */
                SsnRef?: string;
            };
            TxRspn: {
                TxId: {
                    /**
                     * Format: date-time
                     * @description In UTC.
                     * @example 2026-11-21T09:41:00.000Z
                     */
                    TxDtTm: string;
                    /**
                     * @description Reference of the withdrawal at the machine.
                     * @example 000123
                     */
                    TxRef: string;
                };
                AuthstnRslt: {
                    RspnToAuthstn: {
                        /** @enum {string} */
                        Rspn: "APPR" | "DECL";
                        /** @enum {string} */
                        RspnRsn?: "funds-insufficient" | "amount-invalid" | "card-unknown" | "not-permitted" | "consent-needed" | "transaction-not-found" | "transaction-expired" | "transaction-elsewhere" | "already-dispensed" | "already-reversed" | "evidence-impossible" | "terminal-unknown" | "cash-unavailable" | "format" | "unsupported" | "duplicate" | "late" | "unavailable" | "system";
                    };
                };
                TtlCntdAmt: components["schemas"]["Money"];
            };
        };
        /** @description ISO 20022 catp.007: the withdrawals that wait. */
        ATMInquiryResponse: {
            Envt: {
                Acqrr: {
                    /**
                     * @description Acquiring institution.
                     * @example 12345
                     */
                    Id: string;
                };
                ATM: {
                    /**
                     * @description Terminal.
                     * @example ATM00042
                     */
                    Id: string;
                };
            };
            TxRspn: {
                TxId: {
                    /**
                     * Format: date-time
                     * @description In UTC.
                     * @example 2026-11-21T09:41:00.000Z
                     */
                    TxDtTm: string;
                    /**
                     * @description Reference of the withdrawal at the machine.
                     * @example 000123
                     */
                    TxRef: string;
                };
                AuthstnRslt: {
                    RspnToAuthstn: {
                        /** @enum {string} */
                        Rspn: "APPR" | "DECL";
                        /** @enum {string} */
                        RspnRsn?: "funds-insufficient" | "amount-invalid" | "card-unknown" | "not-permitted" | "consent-needed" | "transaction-not-found" | "transaction-expired" | "transaction-elsewhere" | "already-dispensed" | "already-reversed" | "evidence-impossible" | "terminal-unknown" | "cash-unavailable" | "format" | "unsupported" | "duplicate" | "late" | "unavailable" | "system";
                    };
                };
                Prprd: {
                    /**
                     * @description Reference of the prepared transaction.
                     * @example t000004-9f86d08188
                     */
                    SsnRef: string;
                    TtlReqdAmt: components["schemas"]["Money"];
                    PrprdOn: components["schemas"]["Channel"];
                    /** Format: date-time */
                    PrprdAt: string;
                }[];
            };
        };
        HelpCode: {
            /** @example WDJB-MJHT */
            helpCode: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AssistanceBegun: {
            assistanceId: string;
            /**
             * @description Send it in the header Staffetta-Assistance, and forget it when the work is done.
             * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
             */
            pass: string;
            /** Format: date-time */
            endsAt: string;
        };
        AssistanceEnded: {
            /** @constant */
            ended: true;
        };
        NoteKept: {
            noteId: string;
        };
        OfferCatalogue: {
            offers: components["schemas"]["PublishedOffer"][];
        };
        /** @description An offer as it was published, with a rendition for each channel that there was. */
        PublishedOffer: {
            /** @example prepare-cash */
            offerId: string;
            /** @example 1 */
            version: number;
            price: components["schemas"]["OfferPrice"];
            amounts?: {
                [key: string]: components["schemas"]["OfferAmount"];
            };
            terms: {
                /** @example 2026-11 */
                version: string;
                url: {
                    /** Format: uri */
                    en: string;
                    /** Format: uri */
                    it: string;
                };
                summary: {
                    en: string;
                    it: string;
                };
            };
            validity: components["schemas"]["OfferValidity"];
            priority: number;
            eligibility: components["schemas"]["OfferCondition"];
            triggers: components["schemas"]["OfferTrigger"][];
            quota?: {
                total: number;
            };
            caps: {
                perDayMax: number;
                perWeekMax: number;
                everMax: number;
            };
            holdoutBasisPoints: number;
            promotes?: components["schemas"]["Channel"];
            leadsTo: {
                acceptOn: components["schemas"]["Channel"][];
                kind?: components["schemas"]["Kind"];
                prefilled?: {
                    [key: string]: {
                        [key: string]: string | number;
                    };
                };
            };
            renditions: {
                atm?: {
                    en: {
                        line1: string;
                        line2: string;
                        receiptLine: string;
                    };
                    it: {
                        line1: string;
                        line2: string;
                        receiptLine: string;
                    };
                };
                web?: {
                    en: {
                        title: string;
                        body: string;
                        action: string;
                    };
                    it: {
                        title: string;
                        body: string;
                        action: string;
                    };
                };
                mobile?: {
                    en: {
                        title: string;
                        body: string;
                        action: string;
                    };
                    it: {
                        title: string;
                        body: string;
                        action: string;
                    };
                };
                push?: {
                    en: {
                        title: string;
                        body: string;
                    };
                    it: {
                        title: string;
                        body: string;
                    };
                };
                email?: {
                    en: {
                        subject: string;
                        body: string;
                    };
                    it: {
                        subject: string;
                        body: string;
                    };
                };
                agent?: {
                    en: {
                        script: string;
                    };
                    it: {
                        script: string;
                    };
                };
            };
        };
        OfferChecked: {
            previews: {
                /** @example prepare-cash */
                offerId: string;
                /** @example 1 */
                offerVersion: number;
                language: components["schemas"]["Language"];
                /** @description By name, as the form of the channel has them. */
                texts: {
                    [key: string]: string;
                };
                price: components["schemas"]["OfferPrice"];
                validUntil: string;
                /** @example 2026-11 */
                termsVersion: string;
                termsUrl: string;
                termsSummary: string;
                /** @description How many are left now, where there are only so many. */
                left?: number;
                /** @description The channels on which it can be accepted. */
                acceptOn: components["schemas"]["Channel"][];
                promotes?: components["schemas"]["Channel"];
                /** @description To be shown beside every offer (GDPR, article 21(4)). */
                mayObject: string;
                channel: components["schemas"]["OfferChannel"];
            }[];
        };
        /** @description What a channel would say of an offer. */
        OfferPreview: {
            /** @example prepare-cash */
            offerId: string;
            /** @example 1 */
            offerVersion: number;
            language: components["schemas"]["Language"];
            /** @description By name, as the form of the channel has them. */
            texts: {
                [key: string]: string;
            };
            price: components["schemas"]["OfferPrice"];
            validUntil: string;
            /** @example 2026-11 */
            termsVersion: string;
            termsUrl: string;
            termsSummary: string;
            /** @description How many are left now, where there are only so many. */
            left?: number;
            /** @description The channels on which it can be accepted. */
            acceptOn: components["schemas"]["Channel"][];
            promotes?: components["schemas"]["Channel"];
            /** @description To be shown beside every offer (GDPR, article 21(4)). */
            mayObject: string;
        };
        OpenClaims: {
            claims: components["schemas"]["OpenClaim"][];
            next?: string;
        };
        /** @description A claim that waits for an answer. */
        OpenClaim: {
            /** @example k000004-9f86d08188-1 */
            claimId: string;
            transactionId: string;
            kind: components["schemas"]["Kind"];
            about: components["schemas"]["ClaimAbout"];
            amount?: components["schemas"]["Money"];
            words?: string;
            terminalId?: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description By when the bank answers.
             */
            answerBy: string;
            customerId: string;
        };
        WithdrawalDecided: {
            transactionId: string;
            authorizationId: string;
            dispensed: components["schemas"]["Money"];
        };
        Reconciliation: {
            day: components["schemas"]["BusinessDay"];
            /** Format: date-time */
            madeAt: string;
            isClean: boolean;
            /** @description Withdrawals and deposits on which all sides agree. */
            matched: number;
            differing: number;
            /** @description Of which nobody knows the outcome. Zero, or the day is not over. */
            unknown: number;
            /** @description Rows that do not add up: a fault of the reconciliation itself. */
            rowsOff: number;
            /** @description How often each difference was found. */
            named: {
                difference: components["schemas"]["DayDifference"];
                says: string;
                count: number;
            }[];
            differences: components["schemas"]["DifferenceFound"][];
            differencesLeftOut: number;
            networks: components["schemas"]["ReconciliationTotals"][];
            terminals: components["schemas"]["ReconciliationTotals"][];
            terminalsLeftOut: number;
        };
        /** @enum {string} */
        DayDifference: "dispensed-without-authorization" | "kept-without-authorization" | "kept-over-authorized" | "authorized-differs" | "evidence-impossible" | "evidence-differs" | "reversed-after-completion" | "never-completed" | "never-answered" | "outcome-unknown" | "machine-silent" | "session-missing" | "session-waits" | "not-undone" | "outcome-differs" | "amount-differs" | "late-cash" | "counted-after-refund" | "refund-uncovered" | "money-pending" | "hold-without-owner" | "hold-missing" | "hold-differs" | "booking-missing" | "booking-doubled" | "booking-differs" | "booked-elsewhere" | "booked-without-cash" | "fee-differs" | "cash-not-allocated" | "bank-only" | "network-only" | "network-outcome-differs" | "network-amount-differs";
        DifferenceFound: {
            difference: components["schemas"]["DayDifference"];
            says: string;
            network: string;
            terminal: string;
            /** @enum {string} */
            kind: "withdrawal" | "deposit";
            /** @description The STAN; of a machine’s own doors none. */
            traceReference?: string;
            /** @description The RRN, where the network gave one. */
            retrievalReference?: string;
            authorizationId?: string;
            transactionId?: string;
            requested?: components["schemas"]["Money"];
            cash?: components["schemas"]["Money"];
            booked?: components["schemas"]["Balance"];
            /** @description On the network’s own list. */
            listed?: components["schemas"]["Money"];
            /** Format: date-time */
            at?: string;
        };
        ReconciliationTotals: {
            network: string;
            terminal?: string;
            /** @enum {string} */
            kind: "withdrawal" | "deposit";
            currency: string;
            asked: {
                count: number;
                amountMinor: number;
            };
            /** @description Of which only the outcome was heard. */
            unasked: {
                count: number;
                amountMinor: number;
            };
            /** @description Of what was asked. */
            approved: {
                count: number;
                amountMinor: number;
            };
            declined: {
                count: number;
                amountMinor: number;
            };
            reversed: {
                count: number;
                amountMinor: number;
            };
            completedFull: {
                count: number;
                amountMinor: number;
            };
            completedPart: {
                count: number;
                amountMinor: number;
            };
            unknown: {
                count: number;
                amountMinor: number;
            };
            /** @description What moved, by the word of the network or of the machine. */
            cash: {
                count: number;
                amountMinor: number;
            };
            /** @description What is booked on the cash of the machines. */
            booked: {
                count: number;
                amountMinor: number;
            };
            /** @description The part of the difference of the two that is named among the differences. */
            off: {
                count: number;
                amountMinor: number;
            };
        };
        AuditPage: {
            records: components["schemas"]["AuditRecord"][];
            next?: number;
            verdict: components["schemas"]["AuditVerdict"];
        };
        AuditRecord: {
            customerId: string;
            /** @description Its number in the chain of this customer, from 1. */
            seq: number;
            /** @description By chance: two deeds that are alike in everything are two records. */
            recordId: string;
            /** @description When, in milliseconds since 1970 (UTC). */
            atMs: number;
            assistanceId: string;
            /** @description Who of the bank, by an opaque id. */
            staffId: string;
            role: string;
            unit: string;
            /**
             * @description Whose deed it was: a consent is the customer’s, an end by the clock the bank’s.
             * @enum {string}
             */
            by: "staff" | "customer" | "bank";
            /** @description Where. Absent when the clock did it. */
            channel?: components["schemas"]["Channel"];
            /** @enum {string} */
            what: "opened" | "looked" | "asked" | "consented" | "withheld" | "did" | "tried" | "handed-back" | "noted" | "ended";
            /** @description Of `opened`: how the customer was found. */
            basis?: {
                /** @enum {string} */
                identifiedBy: "help-code" | "call" | "visit";
                reference?: string;
            };
            about?: {
                /** @description The function behind the door that was used. */
                door?: string;
                transactionId?: string;
                kind?: string;
                step?: string;
                to?: components["schemas"]["Channel"];
                purpose?: string;
                refusal?: string;
                because?: string;
            };
            consent?: components["schemas"]["AuditConsent"];
            /** @description SHA-256, in hexadecimal. */
            hashOfPrevious: string;
            /** @description Of everything else in the record, in its canonical form. */
            hash: string;
        };
        AuditVerdict: {
            /** @constant */
            isWhole: true;
            records: number;
            /** @description How many of them were told outside by now: all but the newest. */
            anchored: number;
        } | {
            /** @constant */
            isWhole: false;
            /** @description The first record that is not as it was written. */
            seq: number;
            /** @enum {string} */
            how: "changed" | "removed" | "inserted" | "reordered" | "forked" | "truncated" | "rewritten" | "unanchored";
            /** @description The same in a sentence. */
            says: string;
        };
        Measures: {
            /**
             * @description The version of measures and columns.
             * @example 1
             */
            schema: number;
            measures: components["schemas"]["Measure"][];
        };
        Measure: {
            /**
             * @description As `GET /measures` lists it.
             * @example balance
             */
            name: string;
            title: string;
            /** @description One sentence. */
            definition: string;
            formula: string;
            /** @description The formula with numbers in it. */
            example: string;
            columns: {
                name: string;
                /** @enum {string} */
                type: "text" | "whole" | "number" | "truth";
                /** @description Of a number: `ms`, `minor`, `share`, … */
                unit?: string;
                meaning: string;
            }[];
            /** @description By what it can be asked of less. */
            filters: ("kind" | "channel")[];
        };
        MeasureTable: {
            /**
             * @description As `GET /measures` lists it.
             * @example balance
             */
            name: string;
            /**
             * @description The version of measures and columns.
             * @example 1
             */
            schema: number;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            kind?: components["schemas"]["Kind"];
            channel?: components["schemas"]["Channel"];
            /**
             * Format: date-time
             * @description The latest that the lake knew of when it was counted.
             */
            asOf?: string;
            /** @description One page, by the columns of the measure. What is of fewer than five says nothing. */
            rows: {
                [key: string]: string | number | boolean | null;
            }[];
            /** @description The `cursor` of the next page. */
            next?: string;
            reconciliation?: components["schemas"]["ReconciliationLine"];
        };
        ReconciliationLine: {
            /** @description Started, and everything that became of it. */
            counts: {
                [key: string]: number;
            };
            /** @description Whether what was started is what became of it, to the last. */
            balances: boolean;
        };
        Export: {
            /** @example e5b1f0c0e9d5e4f6f9f86d081 */
            exportId: string;
            /** @enum {string} */
            state: "running" | "ready" | "failed";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            format: components["schemas"]["ExportFormat"];
            /**
             * @description The version of measures and columns.
             * @example 1
             */
            schema: number;
            files?: {
                /** @example balance.csv */
                name: string;
                /** @description Of a table, whose name. Several files may be of one. */
                table?: string;
                /** @description Of the whole table. */
                rows?: number;
                bytes: number;
                sha256?: string;
                /**
                 * Format: uri
                 * @description Fetch it here; no token is needed, and none is sent.
                 */
                url: string;
            }[];
            /**
             * Format: date-time
             * @description Until when the links lead anywhere. Read the export again for new ones.
             */
            linksEndAt?: string;
            /** @description Why it failed. Ask for it again with a new key. */
            reason?: string;
        };
        /** @description What the gateway itself says. No function was asked. */
        GatewayMessage: {
            message: string;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /**
             * @description A URI reference that identifies the problem type.
             * @example /docs#session-changed
             */
            type: string;
            title: string;
            status: number;
            /** @description What happened, and what to do. */
            detail: string;
            /** @enum {string} */
            code: "request-invalid" | "media-type-unsupported" | "body-too-large" | "message-malformed" | "card-number-sent" | "idempotency-key-missing" | "version-missing" | "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over" | "channel-not-attached" | "signed-out" | "assistance-missing" | "assistance-over" | "assistance-not-found" | "help-code-not-found" | "too-many-tries" | "too-many-notes" | "take-over-not-consented" | "consent-not-asked" | "consent-not-possible-here" | "step-for-customer-only" | "role-insufficient" | "key-reused" | "request-in-progress" | "session-changed" | "session-full" | "too-many-requests" | "transaction-not-found" | "transaction-expired" | "transaction-held" | "transaction-suspended" | "kind-already-open" | "kind-not-possible-here" | "too-many-open" | "step-not-current" | "step-not-possible-here" | "answer-invalid" | "draft-too-large" | "nothing-before-this-step" | "consent-text-outdated" | "objection-needed" | "erasure-in-progress" | "ticket-not-found" | "ticket-expired" | "invitation-invalid" | "invitation-expired" | "invitation-answered" | "channel-cannot-continue" | "approval-invalid" | "approval-stale" | "approval-differs" | "device-not-enrolled" | "too-many-devices" | "device-unknown" | "sign-in-too-old" | "money-moving" | "cash-in-machine" | "cash-taken-in" | "funds-insufficient" | "account-unknown" | "cash-not-authorized" | "evidence-impossible" | "evidence-differs" | "consent-needed" | "nonce-missing" | "nonce-used" | "evidence-missing" | "evidence-forged" | "evidence-unfinished" | "cash-not-overdue" | "claim-not-possible-here" | "not-claimable" | "claim-already-open" | "claim-invalid" | "claim-not-found" | "claim-answered" | "refund-exceeded" | "offer-not-found" | "offer-answered" | "offer-changed" | "offer-over" | "offer-exhausted" | "offer-version-taken" | "offer-invalid" | "offer-not-acceptable-here" | "cash-unavailable" | "terminal-unknown" | "terminal-taken" | "network-unknown" | "card-unknown" | "evidence-stale" | "reconciliation-not-found" | "link-invalid" | "feedback-too-early" | "feedback-given" | "attachment-not-found" | "measure-not-found" | "measure-not-ready" | "range-invalid" | "filter-not-possible" | "export-not-found";
            /** @description Quote this when asking for help. */
            requestId?: string;
            /** @description The version the session has now. */
            currentVersion?: number;
            transactionId?: string;
            /** @description Who holds the transaction now. */
            holder?: {
                channel: string;
                /** Format: date-time */
                since: string;
            };
            /** @description Channels on which the customer can go on. */
            continueOn?: string[];
            choices?: string[];
            /** @description The nearest machines at which the customer can go on. */
            machines?: components["schemas"]["NamedMachine"][];
            /** @description What to ask the customer, and to send back as `consents` if they agree. */
            prompts?: components["schemas"]["AskedPrompt"][];
            /**
             * @description Which limit was reached, by its name in this document.
             * @example changesOfCustomer
             */
            limit?: string;
            /** @description In how many seconds to send it again, as `Retry-After` says. */
            retryAfterS?: number;
            /** @description What is wrong, field by field. */
            issues?: {
                at: string;
                says: string;
            }[];
        };
    };
    responses: {
        /** @description The gateway found no token, or one that is expired or not for this API. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Too many requests: the gateway slows everybody down for a moment. Nothing took effect. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Too Many Requests"
                 *     }
                 */
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description A fault on our side. The outcome is unknown: a change may be sent again with its key. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Internal Server Error"
                 *     }
                 */
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Fault"];
            };
        };
        /** @description Not available for a moment. The outcome is unknown: a change may be sent again with its key. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Service Unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Fault"];
            };
        };
    };
    parameters: {
        /**
         * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
         * @example "7"
         */
        IfMatch: string;
        /**
         * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
         * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` that the caller has, to be told when nothing is newer (RFC 9110, section 13.1.2).
         * @example "7"
         */
        IfNoneMatch: string;
        /**
         * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
         * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
         */
        Visit: string;
        /**
         * @description The pass of the visit, which says for which customer the machine speaks.
         * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
         */
        VisitOfMachine: string;
        /**
         * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
         * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
         */
        Assistance: string;
        /**
         * @description The pass of the assistance, which says which customer somebody of the bank assists.
         * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
         */
        AssistanceOfStaff: string;
        /**
         * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        Traceparent: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the session now, to name in `If-Match`.
         * @example "8"
         */
        ETag: string;
        /**
         * @description Stands for what was answered, to send as `If-None-Match`.
         * @example "186271529316341"
         */
        ETagOfAnswer: string;
        /**
         * @description Sent when this is the answer to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        IdempotencyReplayed: "true";
        /**
         * @description Where to go on (RFC 9110, section 10.2.2).
         * @example https://bank.example/consents
         */
        Location: string;
        /**
         * @description In how many seconds to try again (RFC 9110, section 10.2.3).
         * @example 1
         */
        RetryAfter: number;
        /**
         * @description How to prove who you are (RFC 6750, section 3).
         * @example Bearer
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the caller has, to be told when nothing is newer (RFC 9110, section 13.1.2).
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Nothing is newer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`, `assistance-missing`, `assistance-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over" | "assistance-missing" | "assistance-over";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setPreferences: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesChange"];
                "application/merge-patch+json": components["schemas"]["PreferencesChange"];
            };
        };
        responses: {
            /** @description The session, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    attachChannel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, as the calling channel should see it. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `erasure-in-progress`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "erasure-in-progress";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    detachChannel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As the session lists it. */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `attachment-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "attachment-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enrolDevice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceEnrolment"];
            };
        };
        responses: {
            /** @description The session, as the calling channel should see it. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `sign-in-too-old`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "sign-in-too-old";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `too-many-devices`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "too-many-devices";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `approval-invalid`, `approval-stale`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "approval-invalid" | "approval-stale";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeDevice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description RFC 7638, SHA-256. */
                keyThumbprint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `device-unknown`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "device-unknown";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    openLive: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to open a WebSocket, once, within 30 seconds. Each message on it is `{"changed":"session","version":7}`, `{"changed":"offers"}` or `{"changed":"notices"}`, and no other: ask the API what it is, with `If-None-Match`. A line ends after two hours at the latest, and after ten minutes of silence: open another, and look once, since nobody tells what changed meanwhile. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveLine"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `channel-not-attached`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readAccounts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most eight accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readNotices: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startTransaction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Start"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `kind-already-open`, `kind-not-possible-here`, `too-many-open`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "kind-already-open" | "kind-not-possible-here" | "too-many-open";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readTransaction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`, `assistance-missing`, `assistance-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over" | "assistance-missing" | "assistance-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`, `assistance-missing`, `assistance-over`, `take-over-not-consented`, `step-for-customer-only`, `role-insufficient`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over" | "assistance-missing" | "assistance-over" | "take-over-not-consented" | "step-for-customer-only" | "role-insufficient";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `step-not-current`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "step-not-current";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`, `draft-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large" | "draft-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    answerStep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answer"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`, `assistance-missing`, `assistance-over`, `take-over-not-consented`, `step-for-customer-only`, `role-insufficient`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over" | "assistance-missing" | "assistance-over" | "take-over-not-consented" | "step-for-customer-only" | "role-insufficient";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `step-not-current`, `step-not-possible-here`, `funds-insufficient`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "step-not-current" | "step-not-possible-here" | "funds-insufficient";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `answer-invalid`, `account-unknown`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "answer-invalid" | "account-unknown";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stepBack: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`, `assistance-missing`, `assistance-over`, `take-over-not-consented`, `step-for-customer-only`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over" | "assistance-missing" | "assistance-over" | "take-over-not-consented" | "step-for-customer-only";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `nothing-before-this-step`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "nothing-before-this-step";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    suspendTransaction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`, `assistance-missing`, `assistance-over`, `take-over-not-consented`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over" | "assistance-missing" | "assistance-over" | "take-over-not-consented";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    takeOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`, `assistance-missing`, `assistance-over`, `take-over-not-consented`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over" | "assistance-missing" | "assistance-over" | "take-over-not-consented";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveTransaction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `device-not-enrolled`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "device-not-enrolled";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `step-not-current`, `step-not-possible-here`, `funds-insufficient`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "step-not-current" | "step-not-possible-here" | "funds-insufficient";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `approval-invalid`, `approval-stale`, `approval-differs`, `account-unknown`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "approval-invalid" | "approval-stale" | "approval-differs" | "account-unknown";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelTransaction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`, `assistance-missing`, `assistance-over`, `take-over-not-consented`, `step-for-customer-only`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over" | "assistance-missing" | "assistance-over" | "take-over-not-consented" | "step-for-customer-only";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `money-moving`, `cash-in-machine`, `cash-taken-in`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "money-moving" | "cash-in-machine" | "cash-taken-in";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Of whoever reads it. Else it is the customer’s. */
                language?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. Its entries never say what a customer typed, nor an amount: only what happened, and at which step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `assistance-missing`, `assistance-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "assistance-missing" | "assistance-over";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    openClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimOpening"];
            };
        };
        responses: {
            /** @description The claim, with what happens next and by when. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `claim-not-possible-here`, `not-claimable`, `claim-already-open`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "claim-not-possible-here" | "not-claimable" | "claim-already-open";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `claim-invalid`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "claim-invalid";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readClaims: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claims"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feedback"];
            };
        };
        responses: {
            /** @description What was said. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackGiven"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `feedback-too-early`, `feedback-given`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "feedback-too-early" | "feedback-given";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readConsents: {
        parameters: {
            query?: {
                /** @description The `ledger.next` of the page before. */
                ledgerAfter?: string;
            };
            header?: {
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The right to object, every purpose as it stands, and one page of the ledger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeConsent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description One of a closed list. */
                purpose: components["schemas"]["Purpose"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentChange"];
            };
        };
        responses: {
            /** @description Every purpose as it stands now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentStates"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `consent-text-outdated`, `objection-needed`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "consent-text-outdated" | "objection-needed";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    leadToConsents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description From the mail’s `List-Unsubscribe`: sealed by the bank, and good for a year. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the page of consents, behind a sign-in. */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unsubscribeCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description From the mail’s `List-Unsubscribe`: sealed by the bank, and good for a year. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was heard, now or before. It never says of whom, and never gives a consent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsubscribed"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description Refused: `link-invalid`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "link-invalid";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportData: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                from?: string;
            };
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some 25 records, each in the form in which it is held. The customer signed in just before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyExport"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `sign-in-too-old`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "sign-in-too-old";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    eraseData: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was erased, what is kept, why and until when. The customer signed in just before. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `sign-in-too-old`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "sign-in-too-old";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `money-moving`, `cash-in-machine`, `cash-taken-in`, `transaction-held`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "money-moving" | "cash-in-machine" | "cash-taken-in" | "transaction-held";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description The ticket: one use, 120 seconds, three tries. It locates, it does not authenticate. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `channel-cannot-continue`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "channel-cannot-continue";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptHandOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `ticket-not-found`, `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "ticket-not-found" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `ticket-expired`, `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "ticket-expired" | "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationReading"];
            };
        };
        responses: {
            /** @description Show the machine and the amount, with "decline" as prominent as "confirm". */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDetails"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `invitation-answered`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "invitation-answered";
                    };
                };
            };
            /** @description Refused: `invitation-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "invitation-expired";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `invitation-invalid`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "invitation-invalid";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    answerInvitation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAnswer"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `device-not-enrolled`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "device-not-enrolled";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `invitation-answered`, `transaction-held`, `money-moving`, `cash-in-machine`, `channel-cannot-continue`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "invitation-answered" | "transaction-held" | "money-moving" | "cash-in-machine" | "channel-cannot-continue";
                    };
                };
            };
            /** @description Refused: `invitation-expired`, `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "invitation-expired" | "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `approval-invalid`, `approval-stale`, `approval-differs`, `invitation-invalid`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "approval-invalid" | "approval-stale" | "approval-differs" | "invitation-invalid";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readOffers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope `assist` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance"?: components["parameters"]["Assistance"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last chosen first; none without consent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offers"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`, `assistance-missing`, `assistance-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over" | "assistance-missing" | "assistance-over";
                    };
                };
            };
            /** @description Refused: `channel-not-attached`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    answerOffer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferResponse"];
            };
        };
        responses: {
            /** @description The offer as it stands now; declined, it is gone. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferShown"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `offer-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "offer-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `offer-answered`, `offer-changed`, `channel-not-attached`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "offer-answered" | "offer-changed" | "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `offer-over`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "offer-over";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptOffer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferAcceptance"];
            };
        };
        responses: {
            /** @description The offer as accepted, and the transaction that it began, if it leads to one. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedOffer"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `offer-not-found`, `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "offer-not-found" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `offer-answered`, `offer-changed`, `offer-exhausted`, `offer-not-acceptable-here`, `kind-not-possible-here`, `too-many-open`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "offer-answered" | "offer-changed" | "offer-exhausted" | "offer-not-acceptable-here" | "kind-not-possible-here" | "too-many-open" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `offer-over`, `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "offer-over" | "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Draw `qr` on the screen, and watch the invitation until it is answered or has expired. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "terminal-unknown";
                    };
                };
            };
            /** @description Refused: `request-in-progress`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    watchInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Once confirmed, the pass of the visit and the transaction that the machine now holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationState"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "terminal-unknown";
                    };
                };
            };
            /** @description Refused: `invitation-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "invitation-expired";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    beginVisit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Visit"];
            };
        };
        responses: {
            /** @description The pass of the visit, and what is open for this customer here. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitBegun"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-over";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `card-unknown`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "terminal-unknown" | "card-unknown";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `erasure-in-progress`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "erasure-in-progress";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `evidence-stale`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "evidence-stale";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    endVisit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit is over. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitEnded"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "terminal-unknown";
                    };
                };
            };
            /** @description Refused: `request-in-progress`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    authorizeWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description Dispense exactly this, then report what came out. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "terminal-unknown" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `step-not-current`, `cash-not-authorized`, `cash-unavailable`, `nonce-used`, `consent-needed`, `funds-insufficient`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "step-not-current" | "cash-not-authorized" | "cash-unavailable" | "nonce-used" | "consent-needed" | "funds-insufficient";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `nonce-missing`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "nonce-missing";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Completion"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "terminal-unknown" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `cash-not-authorized`, `evidence-differs`, `evidence-unfinished`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "cash-not-authorized" | "evidence-differs" | "evidence-unfinished" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `evidence-impossible`, `evidence-missing`, `evidence-forged`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "evidence-impossible" | "evidence-missing" | "evidence-forged";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reverseWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reversal"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "terminal-unknown" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `cash-not-authorized`, `evidence-differs`, `evidence-unfinished`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "cash-not-authorized" | "evidence-differs" | "evidence-unfinished";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `evidence-impossible`, `evidence-missing`, `evidence-forged`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "evidence-impossible" | "evidence-missing" | "evidence-forged";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countDeposit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Visit"?: components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Count"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "terminal-unknown" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `money-moving`, `cash-not-authorized`, `evidence-differs`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "money-moving" | "cash-not-authorized" | "evidence-differs";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `evidence-impossible`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "evidence-impossible";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerTerminal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalDescription"];
            };
        };
        responses: {
            /** @description The machine, as it is registered now. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Terminal"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `terminal-taken`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "terminal-taken";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reportCash: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As registered by the network. */
                terminalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashReport"];
            };
        };
        responses: {
            /** @description What stands: this report, or a newer one that came before it. It counts for twelve hours. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashReported"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "terminal-unknown";
                    };
                };
            };
            /** @description Refused: `request-in-progress`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `evidence-stale`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "evidence-stale";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    findMachines: {
        parameters: {
            query: {
                latitude: number;
                longitude: number;
                /** @description Minor units: 12000 is 120.00. */
                amountMinor?: number;
            };
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most ten, the nearest first, within some twenty kilometres. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearMachines"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exchangeSwitchMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description One message in the dialect that the network agreed, without a length before it. People may send it as hexadecimal. */
        requestBody: {
            content: {
                "application/octet-stream": unknown;
                "text/plain": string;
            };
        };
        responses: {
            /** @description The response message. A decline is one, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    "text/plain": string;
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `network-unknown`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "network-unknown";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `message-malformed`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "message-malformed";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestSwitchWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ATMWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Approved with a code and an amount, or declined with a reason. A repeat is answered alike. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ATMWithdrawalResponse"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `network-unknown`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "network-unknown";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    adviseSwitchCompletion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ATMCompletionAdvice"];
            };
        };
        responses: {
            /** @description It is kept, and need not be sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ATMCompletionAcknowledgement"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `network-unknown`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "network-unknown";
                    };
                };
            };
            /** @description Refused: `evidence-differs`, `request-in-progress`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "evidence-differs" | "request-in-progress" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `evidence-impossible`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "evidence-impossible";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    adviseSwitchReversal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ATMCompletionAdvice"];
            };
        };
        responses: {
            /** @description It is kept, and need not be sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ATMCompletionAcknowledgement"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `network-unknown`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "network-unknown";
                    };
                };
            };
            /** @description Refused: `evidence-differs`, `request-in-progress`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "evidence-differs" | "request-in-progress" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `evidence-impossible`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "evidence-impossible";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestSwitchDeposit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ATMDepositRequest"];
            };
        };
        responses: {
            /** @description Keep the cash and say what was kept, or give it back. A repeat is answered alike. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ATMDepositResponse"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `network-unknown`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "network-unknown";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    adviseSwitchDeposit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ATMDepositCompletionAdvice"];
            };
        };
        responses: {
            /** @description It is kept, and need not be sent again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ATMCompletionAcknowledgement"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `network-unknown`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "network-unknown";
                    };
                };
            };
            /** @description Refused: `evidence-differs`, `request-in-progress`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "evidence-differs" | "request-in-progress" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `evidence-impossible`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "evidence-impossible";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inquireSwitch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ATMInquiryRequest"];
            };
        };
        responses: {
            /** @description What was prepared and can be collected at this machine now, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ATMInquiryResponse"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `network-unknown`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "network-unknown";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    drawHelpCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code: one use, ten minutes. A new one takes its place. It lets somebody look, and drive nothing. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpCode"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    openAssistance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistanceOpening"];
            };
        };
        responses: {
            /** @description The pass, which opens this customer’s session to this sign-in alone, until it ends. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceBegun"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `assistance-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "assistance-over";
                    };
                };
            };
            /** @description Refused: `help-code-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "help-code-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `too-many-requests`, `too-many-tries`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests" | "too-many-tries";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    endAssistance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance": components["parameters"]["AssistanceOfStaff"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is over. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceEnded"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `assistance-missing`, `assistance-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "assistance-missing" | "assistance-over";
                    };
                };
            };
            /** @description Refused: `request-in-progress`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    leaveNote: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance": components["parameters"]["AssistanceOfStaff"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description It is kept beside the customer, and shown to whoever assists them, with the timeline. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteKept"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `assistance-missing`, `assistance-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "assistance-missing" | "assistance-over";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `too-many-notes`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "too-many-notes";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dismissAssistance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As the session shows it. */
                assistanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `assistance-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "assistance-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    askTakeOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance": components["parameters"]["AssistanceOfStaff"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverRequest"];
            };
        };
        responses: {
            /** @description The session, as the calling channel should see it. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `assistance-missing`, `assistance-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "assistance-missing" | "assistance-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`, `too-many-tries`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests" | "too-many-tries";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    answerTakeOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentConsent"];
            };
        };
        responses: {
            /** @description The session, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `consent-not-asked`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "consent-not-asked";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance": components["parameters"]["AssistanceOfStaff"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InPersonConsent"];
            };
        };
        responses: {
            /** @description The session, as the calling channel should see it. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `assistance-missing`, `assistance-over`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "assistance-missing" | "assistance-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `consent-not-possible-here`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "consent-not-possible-here" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    handBack: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the assistance, which says which customer somebody of the bank assists.
                 * @example Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                "Staffetta-Assistance": components["parameters"]["AssistanceOfStaff"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandBack"];
            };
        };
        responses: {
            /** @description The transaction, as the calling channel should see it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `assistance-missing`, `assistance-over`, `take-over-not-consented`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out" | "assistance-missing" | "assistance-over" | "take-over-not-consented";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `channel-cannot-continue`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "channel-cannot-continue";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 410;
                        /** @enum {unknown} */
                        code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 412;
                        /** @enum {unknown} */
                        code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 428;
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readCatalogue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most twenty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCatalogue"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkOffer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Offer"];
            };
        };
        responses: {
            /** @description It may be published, and this is how it looks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferChecked"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `offer-version-taken`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "offer-version-taken";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `offer-invalid`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "offer-invalid";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    publishOffer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Offer"];
            };
        };
        responses: {
            /** @description The offer, as it is published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `offer-version-taken`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "offer-version-taken";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `offer-invalid`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "offer-invalid";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewOffer: {
        parameters: {
            query: {
                channel: components["schemas"]["OfferChannel"];
                language?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready to be shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferPreview"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `offer-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "offer-not-found";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readOpenClaims: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenClaims"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    answerClaim: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimAnswer"];
            };
        };
        responses: {
            /** @description The claim, answered. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `claim-not-found`, `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "claim-not-found" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `claim-answered`, `money-moving`, `cash-in-machine`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "claim-answered" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `refund-exceeded`, `account-unknown`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "refund-exceeded" | "account-unknown";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                transactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDecision"];
            };
        };
        responses: {
            /** @description It is settled as if the machine had said so. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalDecided"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `cash-not-authorized`, `cash-not-overdue`, `evidence-differs`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress" | "cash-not-authorized" | "cash-not-overdue" | "evidence-differs";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `evidence-impossible`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "evidence-impossible";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readReconciliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description A day from midnight to midnight, UTC. */
                day: components["schemas"]["BusinessDay"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest report of that day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `reconciliation-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "reconciliation-not-found";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readAudit: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                behind?: number;
            };
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description Opaque, as events say it. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the chain, the oldest record first, and whether its records are as they were written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMeasures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the caller has, to be told when nothing is newer (RFC 9110, section 13.1.2).
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    ETag: components["headers"]["ETagOfAnswer"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            /** @description Nothing is newer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETagOfAnswer"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readMeasure: {
        parameters: {
            query: {
                /** @description The first day (UTC). */
                from: string;
                /** @description The last day (UTC), included. At most 366 days. */
                to: string;
                kind?: components["schemas"]["Kind"];
                channel?: components["schemas"]["Channel"];
                /** @description How many rows a page has. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The `ETag` that the caller has, to be told when nothing is newer (RFC 9110, section 13.1.2).
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /** @description As `GET /measures` lists it. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETagOfAnswer"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureTable"];
                };
            };
            /** @description Nothing is newer. */
            304: {
                headers: {
                    ETag: components["headers"]["ETagOfAnswer"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `measure-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "measure-not-found";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `range-invalid`, `filter-not-possible`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "range-invalid" | "filter-not-possible";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            /** @description Refused: `measure-not-ready`. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Service Unavailable"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 503;
                        /** @enum {unknown} */
                        code: "measure-not-ready";
                    };
                };
            };
        };
    };
    requestExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description It is being made. The same key comes to the same one. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `request-in-progress`. */
            409: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "request-in-progress";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 415;
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `card-number-sent`, `key-reused`, `range-invalid`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent" | "key-reused" | "range-invalid";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `export-not-found`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 404;
                        /** @enum {unknown} */
                        code: "export-not-found";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenMetrics 1.0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/openmetrics-text": string;
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            /** @description Refused: `too-many-requests`. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Too Many Requests"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 429;
                        /** @enum {unknown} */
                        code: "too-many-requests";
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            /** @description Refused: `measure-not-ready`. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Service Unavailable"
                     *     }
                     */
                    "application/json": components["schemas"]["GatewayMessage"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 503;
                        /** @enum {unknown} */
                        code: "measure-not-ready";
                    };
                };
            };
        };
    };
    readOpenapi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readAsyncapi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description AsyncAPI 3.0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readDocs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that needs nothing from elsewhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused: `request-invalid`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 413;
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `card-number-sent`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "card-number-sent";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
