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
         * @description Needs a token with the scope `session` or `terminal`.
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
         * @description Needs a token with the scope `session` or `terminal`.
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
         * @description Needs a token with the scope `session` or `terminal`.
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
         * @description Needs a token with the scope `session` or `terminal`.
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
         * @description Needs a token with the scope `session` or `terminal`.
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
         * @description Needs a token with the scope `session` or `terminal`.
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
         * @description Needs a token with the scope `session` or `terminal`.
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
         * @description Needs a token with the scope `session` or `terminal`.
         */
        post: operations["cancelTransaction"];
        delete?: never;
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
        };
        /**
         * @description ISO 639-1.
         * @enum {string}
         */
        Language: "en" | "it";
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
        };
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
         *       "authorizationId": "a000009-60303ae22b",
         *       "reason": "malfunction"
         *     }
         */
        Reversal: {
            /** @example a000009-60303ae22b */
            authorizationId: string;
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
        /** @description Something is wrong on our side. */
        Fault: {
            /** @constant */
            type: "about:blank";
            title: string;
            /** @constant */
            status: 500;
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
        /** @description The money of a transaction. */
        Cash: {
            /**
             * @description What the money does now.
             * @enum {string}
             */
            state: "moving" | "held" | "dispensing" | "dispensed" | "taken-in" | "given-back";
            held?: components["schemas"]["Money"];
            dispensed?: components["schemas"]["Money"];
            givenBack?: components["schemas"]["Money"];
            takenIn?: components["schemas"]["Money"];
        };
        FactChange: {
            fact: string;
            was: string | number;
            is: string | number;
        };
        /** @enum {string} */
        Outcome: "completed" | "cancelled" | "declined" | "expired";
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
            reason: "TransactionExpiring" | "TransactionExpired" | "TransactionDeclined" | "TransactionCompleted" | "CashSettledLate";
            says: string;
            transactionId: string;
            kind: components["schemas"]["Kind"];
            /** Format: date-time */
            expiresAt?: string;
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
            code: "request-invalid" | "media-type-unsupported" | "body-too-large" | "idempotency-key-missing" | "version-missing" | "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over" | "channel-not-attached" | "signed-out" | "key-reused" | "request-in-progress" | "session-changed" | "session-full" | "transaction-not-found" | "transaction-expired" | "transaction-held" | "transaction-suspended" | "kind-already-open" | "kind-not-possible-here" | "too-many-open" | "step-not-current" | "step-not-possible-here" | "answer-invalid" | "draft-too-large" | "nothing-before-this-step" | "ticket-not-found" | "ticket-expired" | "invitation-invalid" | "invitation-expired" | "invitation-answered" | "channel-cannot-continue" | "approval-invalid" | "approval-stale" | "approval-differs" | "device-not-enrolled" | "too-many-devices" | "device-unknown" | "sign-in-too-old" | "money-moving" | "cash-in-machine" | "cash-taken-in" | "funds-insufficient" | "account-unknown" | "cash-not-authorized" | "evidence-impossible" | "evidence-differs" | "terminal-unknown" | "card-unknown" | "evidence-stale" | "attachment-not-found";
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
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Service Unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["GatewayMessage"];
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
         * @description Sent when this is the answer to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        IdempotencyReplayed: "true";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`, `approval-invalid`, `approval-stale`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused" | "approval-invalid" | "approval-stale";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`, `answer-invalid`, `account-unknown`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused" | "answer-invalid" | "account-unknown";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`, `approval-invalid`, `approval-stale`, `approval-differs`, `account-unknown`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused" | "approval-invalid" | "approval-stale" | "approval-differs" | "account-unknown";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `invitation-invalid`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "invitation-invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`, `approval-invalid`, `approval-stale`, `approval-differs`, `invitation-invalid`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused" | "approval-invalid" | "approval-stale" | "approval-differs" | "invitation-invalid";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`, `evidence-stale`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused" | "evidence-stale";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `step-not-current`, `cash-not-authorized`. */
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
                        code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "step-not-current" | "cash-not-authorized";
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description Refused: `request-in-progress`, `cash-not-authorized`, `evidence-differs`, `money-moving`, `cash-in-machine`. */
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
                        code: "request-in-progress" | "cash-not-authorized" | "evidence-differs" | "money-moving" | "cash-in-machine";
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
            /** @description Refused: `key-reused`, `evidence-impossible`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused" | "evidence-impossible";
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
            /** @description Refused: `request-in-progress`, `cash-not-authorized`, `evidence-differs`. */
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
                        code: "request-in-progress" | "cash-not-authorized" | "evidence-differs";
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
            /** @description Refused: `key-reused`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused";
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
            /** @description Refused: `key-reused`, `evidence-impossible`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "key-reused" | "evidence-impossible";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
