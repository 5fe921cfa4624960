// Made from docs/api/openapi.json by npm run generate. Change the contract instead.

export interface paths {
    readonly "/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The session, as the calling channel should see it.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly get: operations["readSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/preferences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes the preferences that follow the customer over every channel.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly patch: operations["setPreferences"];
        readonly trace?: never;
    };
    readonly "/session/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Attaches the calling channel and device to the customer’s session, and opens the session on the first call.
         * @description Needs a token with the scope `session`.
         */
        readonly post: operations["attachChannel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/attachments/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Signs a channel out of the session: this one, or one that was lost.
         * @description Needs a token with the scope `session`.
         */
        readonly delete: operations["detachChannel"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Enrols a device’s public key, right after signing in, so that the device may sign approvals.
         * @description Needs a token with the scope `approve`.
         */
        readonly post: operations["enrolDevice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The customer’s accounts, to choose from.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly get: operations["readAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ended transactions, the last begun first, in pages of twenty.
         * @description Needs a token with the scope `session`.
         */
        readonly get: operations["readHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the customer was told, newest first, in pages of twenty.
         * @description Needs a token with the scope `session`.
         */
        readonly get: operations["readNotices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Starts a transaction, or answers which one of that kind is open.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly post: operations["startTransaction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions/{transactionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One transaction, open or ended.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly get: operations["readTransaction"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions/{transactionId}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Saves what is typed so far, unvalidated.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly put: operations["saveDraft"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions/{transactionId}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answers the current step.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly post: operations["answerStep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions/{transactionId}/back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Goes one step back, with everything kept.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly post: operations["stepBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions/{transactionId}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lays the baton down: nobody holds the transaction until somebody takes it up.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly post: operations["suspendTransaction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions/{transactionId}/take-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Continues a transaction on the calling channel, at the furthest validated step.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly post: operations["takeOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions/{transactionId}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approves the exact terms with a signature of the customer’s device.
         * @description Needs a token with the scope `approve`.
         */
        readonly post: operations["approveTransaction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions/{transactionId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels a transaction; what was held is given back at once.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly post: operations["cancelTransaction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/transactions/{transactionId}/hand-overs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Writes a ticket with which another channel may pick the transaction up.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly post: operations["handOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/hand-overs/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Picks a transaction up with a ticket, as the same customer.
         * @description Needs a token with the scope `session` or `terminal`.
         */
        readonly post: operations["acceptHandOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reads a machine’s QR: which machine it is, and what could be collected there.
         * @description Needs a token with the scope `session`.
         */
        readonly post: operations["readInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirms or declines a machine’s invitation.
         * @description Needs a token with the scope `session`.
         */
        readonly post: operations["answerInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terminals/{terminalId}/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Draws a signed, short-lived QR that names the machine.
         * @description Needs a token with the scope `terminal`.
         */
        readonly post: operations["inviteCustomer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terminals/{terminalId}/invitations/{invitationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tells the machine whether its invitation was answered.
         * @description Needs a token with the scope `terminal`.
         */
        readonly get: operations["watchInvitation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terminals/{terminalId}/visits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A customer stands at the machine, their card and PIN verified by the network.
         * @description Needs a token with the scope `terminal`.
         */
        readonly post: operations["beginVisit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terminals/{terminalId}/visits/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * The customer left: the machine forgets them, and their transactions stay where they were.
         * @description Needs a token with the scope `terminal`.
         */
        readonly delete: operations["endVisit"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terminals/{terminalId}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Authorizes the machine that holds a prepared withdrawal to dispense it.
         * @description Needs a token with the scope `terminal`.
         */
        readonly post: operations["authorizeWithdrawal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terminals/{terminalId}/withdrawals/{transactionId}/completion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reports what the machine dispensed: all, a part, or nothing.
         * @description Needs a token with the scope `terminal`.
         */
        readonly post: operations["completeWithdrawal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terminals/{terminalId}/withdrawals/{transactionId}/reversal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes an authorization back, because nothing was or will be dispensed.
         * @description Needs a token with the scope `terminal`.
         */
        readonly post: operations["reverseWithdrawal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/terminals/{terminalId}/deposits/{transactionId}/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reports the cash that the machine counted and keeps.
         * @description Needs a token with the scope `terminal`.
         */
        readonly post: operations["countDeposit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This contract, as an OpenAPI 3.1 document.
         * @description Open to everybody.
         */
        readonly get: operations["readOpenapi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This contract, for people.
         * @description Open to everybody.
         */
        readonly get: operations["readDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
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
        readonly PreferencesChange: {
            readonly language?: components["schemas"]["Language"];
            /**
             * @description IANA time zone.
             * @example Europe/Rome
             */
            readonly timeZone?: string;
            readonly largeText?: boolean;
            /** @description Say aloud what is on the screen. */
            readonly spokenText?: boolean;
        };
        /**
         * @description ISO 639-1.
         * @enum {string}
         */
        readonly Language: "en" | "it";
        /**
         * @example {
         *       "enrolment": "eyJhbGciOiJFUzI1NiIsInR5cCI6InN0YWZmZXR0YS1lbnJvbG1lbnQrand0In0.e30.c2ln"
         *     }
         */
        readonly DeviceEnrolment: {
            /** @description A compact JWS (ES256, typ `staffetta-enrolment+jwt`, the public key as `jwk` in its header) over `{deviceName, iat}`. */
            readonly enrolment: string;
        };
        /**
         * @example {
         *       "kind": "cash-withdrawal"
         *     }
         */
        readonly Start: {
            readonly kind: components["schemas"]["Kind"];
            /**
             * @description One of this kind is open, the customer knows, and wants another.
             * @default false
             */
            readonly another: boolean;
        };
        /**
         * @description What the customer wants done.
         * @enum {string}
         */
        readonly Kind: "cash-withdrawal" | "cash-deposit" | "transfer" | "loan-application" | "card-replacement";
        /**
         * @example {
         *       "step": "loan",
         *       "draft": {
         *         "purpose": "home",
         *         "amountMinor": "12"
         *       }
         *     }
         */
        readonly Draft: {
            /**
             * @description The step that is meant.
             * @example amount
             */
            readonly step: string;
            readonly draft: {
                readonly [key: string]: unknown;
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
        readonly Answer: {
            /**
             * @description The step that is meant.
             * @example amount
             */
            readonly step: string;
            readonly answer: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "approval": "eyJhbGciOiJFUzI1NiIsInR5cCI6InN0YWZmZXR0YS1hcHByb3ZhbCtqd3QifQ.e30.c2ln"
         *     }
         */
        readonly Approval: {
            /** @description A compact JWS (ES256, typ `staffetta-approval+jwt`, the public key as `jwk` in its header) over the step’s `terms` and `iat`. */
            readonly approval: string;
        };
        /**
         * @example {
         *       "to": "atm"
         *     }
         */
        readonly HandOver: {
            /** @description The kind of channel that may use the ticket. */
            readonly to: components["schemas"]["Channel"];
        };
        /** @enum {string} */
        readonly Channel: "atm" | "web" | "mobile" | "branch" | "contact-centre";
        /**
         * @example {
         *       "ticket": "WDJB-MJHT"
         *     }
         */
        readonly Acceptance: {
            readonly ticket: string;
        };
        /**
         * @example {
         *       "qr": "eyJhbGciOiJIUzI1NiIsInR5cCI6InN0YWZmZXR0YS1pbnZpdGF0aW9uK2p3dCJ9.e30.c2ln"
         *     }
         */
        readonly InvitationReading: {
            /** @description What the machine’s QR carries, unchanged. */
            readonly qr: string;
        };
        /**
         * @example {
         *       "qr": "eyJhbGciOiJIUzI1NiIsInR5cCI6InN0YWZmZXR0YS1pbnZpdGF0aW9uK2p3dCJ9.e30.c2ln",
         *       "transactionId": "t000004-9f86d08188",
         *       "answer": "confirm"
         *     }
         */
        readonly InvitationAnswer: {
            /** @description What the machine’s QR carries, unchanged. */
            readonly qr: string;
            /** @example t000004-9f86d08188 */
            readonly transactionId: string;
            /** @enum {string} */
            readonly answer: "confirm" | "decline";
        };
        /**
         * @example {
         *       "cardToken": "tok_anna-debit",
         *       "verifiedAt": "2026-11-21T09:41:00.000Z"
         *     }
         */
        readonly Visit: {
            /** @description The network’s token for the card. Never its number. */
            readonly cardToken: string;
            /**
             * Format: date-time
             * @description When the network verified card and PIN, at most 60 s ago.
             */
            readonly verifiedAt: string;
        };
        /**
         * @example {
         *       "transactionId": "t000004-9f86d08188"
         *     }
         */
        readonly WithdrawalRequest: {
            /** @example t000004-9f86d08188 */
            readonly transactionId: string;
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
        readonly Completion: {
            /** @example a000009-60303ae22b */
            readonly authorizationId: string;
            readonly dispensed: components["schemas"]["Money"];
        };
        /** @description Integer minor units with a currency. */
        readonly Money: {
            /**
             * @description Minor units: 12000 is 120.00.
             * @example 12000
             */
            readonly amountMinor: number;
            /**
             * @description ISO 4217 alphabetic code.
             * @example EUR
             */
            readonly currency: string;
        };
        /**
         * @example {
         *       "authorizationId": "a000009-60303ae22b",
         *       "reason": "malfunction"
         *     }
         */
        readonly Reversal: {
            /** @example a000009-60303ae22b */
            readonly authorizationId: string;
            /** @enum {string} */
            readonly reason: "customer-cancelled" | "malfunction" | "timeout" | "unable-to-deliver" | "response-too-late";
        };
        /**
         * @example {
         *       "counted": {
         *         "amountMinor": 12000,
         *         "currency": "EUR"
         *       }
         *     }
         */
        readonly Count: {
            readonly counted: components["schemas"]["Money"];
        };
        /** @description Something is wrong on our side. */
        readonly Fault: {
            /** @constant */
            readonly type: "about:blank";
            readonly title: string;
            /** @constant */
            readonly status: 500;
            readonly detail: string;
            /** @description Quote this when asking for help. */
            readonly requestId: string;
        };
        /** @description The one session of a customer, as one channel should see it. */
        readonly Session: {
            readonly sessionId: string;
            /** @description The same as the ETag: name it in If-Match to change anything. */
            readonly version: number;
            /** @description The channel that this view is for. */
            readonly channel: components["schemas"]["Channel"];
            readonly preferences: components["schemas"]["Preferences"];
            readonly attachments: readonly {
                readonly attachmentId: string;
                readonly channel: components["schemas"]["Channel"];
                /** Format: date-time */
                readonly attachedAt: string;
                readonly here: boolean;
            }[];
            readonly devices: readonly {
                readonly keyThumbprint: string;
                readonly name: string;
                /** Format: date-time */
                readonly enrolledAt: string;
            }[];
            readonly transactions: readonly components["schemas"]["Transaction"][];
            /** @description What can be begun here. */
            readonly canBegin: readonly {
                readonly kind: components["schemas"]["Kind"];
                readonly name: string;
            }[];
            readonly canBeginElsewhere: readonly {
                readonly kind: components["schemas"]["Kind"];
                readonly name: string;
                readonly continueOn: readonly components["schemas"]["Channel"][];
            }[];
        };
        readonly Preferences: {
            readonly language: components["schemas"]["Language"];
            /**
             * @description IANA time zone.
             * @example Europe/Rome
             */
            readonly timeZone: string;
            readonly largeText: boolean;
            /** @description Say aloud what is on the screen. */
            readonly spokenText: boolean;
        };
        readonly Transaction: {
            readonly id: string;
            readonly kind: components["schemas"]["Kind"];
            readonly name: string;
            readonly startedOn: components["schemas"]["Channel"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:41:00.000Z
             */
            readonly startedAt: string;
            /**
             * Format: date-time
             * @description When anything of it was last saved: "saved 9:41".
             * @example 2026-11-21T09:41:00.000Z
             */
            readonly savedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T09:41:00.000Z
             */
            readonly expiresAt: string;
            /** @description The customer was warned that it expires soon. */
            readonly expiring: boolean;
            readonly progress: {
                readonly step: number;
                readonly of: number;
            };
            /** @description Absent once it has ended. */
            readonly step?: components["schemas"]["Step"];
            /** @description Who drives it. Absent when it is suspended. */
            readonly holder?: {
                readonly channel: components["schemas"]["Channel"];
                /**
                 * Format: date-time
                 * @example 2026-11-21T09:41:00.000Z
                 */
                readonly since: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T09:41:00.000Z
                 */
                readonly leaseEndsAt: string;
                readonly here: boolean;
            };
            readonly handOver?: {
                readonly to: components["schemas"]["Channel"];
                /**
                 * Format: date-time
                 * @example 2026-11-21T09:41:00.000Z
                 */
                readonly expiresAt: string;
            };
            readonly answers?: {
                readonly [key: string]: {
                    readonly [key: string]: unknown;
                };
            };
            readonly money?: components["schemas"]["Cash"];
            /** @description What had changed when it was taken up: minor units, basis points or a version. */
            readonly changedSince: readonly components["schemas"]["FactChange"][];
            readonly outcome?: components["schemas"]["Outcome"];
            /**
             * Format: date-time
             * @example 2026-11-21T09:41:00.000Z
             */
            readonly endedAt?: string;
            readonly because?: string;
        };
        /** @description Where the transaction stands. */
        readonly Step: {
            readonly name: string;
            readonly says: string;
            /** @enum {string} */
            readonly form: "question" | "approval" | "cash-out" | "cash-in";
            readonly possibleHere: boolean;
            /** @description The channels that can do this step. */
            readonly continueOn: readonly components["schemas"]["Channel"][];
            /** @description What is asked, where it can be answered here. */
            readonly fields?: readonly components["schemas"]["Field"][];
            /** @description What the customer relies on at this step. */
            readonly facts?: readonly string[];
            /** @description What was typed before, unvalidated. */
            readonly draft?: {
                readonly [key: string]: unknown;
            };
            /** @description What was answered before. */
            readonly answer?: {
                readonly [key: string]: unknown;
            };
            readonly terms?: components["schemas"]["Terms"];
        };
        /** @description One thing that a step asks, as the calling channel can draw it. */
        readonly Field: {
            readonly name: string;
            /** @enum {string} */
            readonly type: "choice" | "amount" | "number" | "text" | "account" | "consent";
            readonly label: string;
            readonly choices?: readonly {
                readonly value: string;
                readonly label: string;
            }[];
            /** @description Minor units of an amount, characters of a text. */
            readonly min?: number;
            readonly max?: number;
            readonly multipleOf?: number;
        };
        /** @description What the customer’s device signs: exactly this amount, to exactly this payee. */
        readonly Terms: {
            readonly transactionId: string;
            readonly amountMinor: number;
            readonly currency: string;
            readonly payee: string;
        };
        /** @description The money of a transaction. */
        readonly Cash: {
            /**
             * @description What the money does now.
             * @enum {string}
             */
            readonly state: "moving" | "held" | "dispensing" | "dispensed" | "taken-in" | "given-back";
            readonly held?: components["schemas"]["Money"];
            readonly dispensed?: components["schemas"]["Money"];
            readonly givenBack?: components["schemas"]["Money"];
            readonly takenIn?: components["schemas"]["Money"];
        };
        readonly FactChange: {
            readonly fact: string;
            readonly was: string | number;
            readonly is: string | number;
        };
        /** @enum {string} */
        readonly Outcome: "completed" | "cancelled" | "declined" | "expired";
        readonly Accounts: {
            readonly accounts: readonly components["schemas"]["Account"][];
        };
        readonly Account: {
            readonly accountId: string;
            readonly name: string;
            /** @description In part: the country and the last four. */
            readonly iban: string;
            readonly balance: components["schemas"]["Money"];
            /** @description The balance, less what is set aside. */
            readonly available: components["schemas"]["Money"];
        };
        readonly History: {
            readonly transactions: readonly components["schemas"]["Transaction"][];
            readonly next?: string;
        };
        readonly Notices: {
            readonly notices: readonly components["schemas"]["Notice"][];
            readonly next?: string;
        };
        readonly Notice: {
            readonly noticeId: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {string} */
            readonly reason: "TransactionExpiring" | "TransactionExpired" | "TransactionDeclined" | "TransactionCompleted";
            readonly says: string;
            readonly transactionId: string;
            readonly kind: components["schemas"]["Kind"];
            /** Format: date-time */
            readonly expiresAt?: string;
        };
        readonly Ticket: {
            /** @example WDJB-MJHT */
            readonly ticket: string;
            readonly to: components["schemas"]["Channel"];
            /** Format: date-time */
            readonly expiresAt: string;
            readonly tries: number;
        };
        readonly InvitationDetails: {
            readonly terminal: {
                readonly terminalId: string;
                readonly name: string;
                readonly address: string;
            };
            /** Format: date-time */
            readonly expiresAt: string;
            readonly prepared: readonly {
                readonly transactionId: string;
                readonly name: string;
                readonly money: components["schemas"]["Money"];
            }[];
        };
        readonly Invitation: {
            readonly invitationId: string;
            readonly qr: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly InvitationState: {
            /** @enum {string} */
            readonly state: "open" | "confirmed" | "declined" | "expired";
            /**
             * @description Send it in the header Staffetta-Visit while the customer stands at the machine, and forget it then.
             * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
             */
            readonly pass?: string;
            readonly transactionId?: string;
        };
        readonly VisitBegun: {
            /**
             * @description Send it in the header Staffetta-Visit while the customer stands at the machine, and forget it then.
             * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
             */
            readonly pass: string;
            /** Format: date-time */
            readonly endsAt: string;
            /** @enum {string} */
            readonly language: "en" | "it";
            /** @description Open transactions, as this machine should see them. */
            readonly prepared: readonly components["schemas"]["Transaction"][];
        };
        readonly VisitEnded: {
            /** @constant */
            readonly ended: true;
        };
        readonly Authorization: {
            /** @example a000009-60303ae22b */
            readonly authorizationId: string;
            readonly transactionId: string;
            readonly dispense: components["schemas"]["Money"];
        };
        /** @description What the gateway itself says. No function was asked. */
        readonly GatewayMessage: {
            readonly message: string;
        };
        /** @description RFC 9457 problem details. */
        readonly Problem: {
            /**
             * @description A URI reference that identifies the problem type.
             * @example /docs#session-changed
             */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description What happened, and what to do. */
            readonly detail: string;
            /** @enum {string} */
            readonly code: "request-invalid" | "media-type-unsupported" | "body-too-large" | "idempotency-key-missing" | "version-missing" | "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over" | "channel-not-attached" | "signed-out" | "key-reused" | "request-in-progress" | "session-changed" | "session-full" | "transaction-not-found" | "transaction-ended" | "transaction-expired" | "transaction-held" | "transaction-suspended" | "kind-already-open" | "kind-not-possible-here" | "too-many-open" | "step-not-current" | "step-not-possible-here" | "answer-invalid" | "draft-too-large" | "nothing-before-this-step" | "ticket-not-found" | "ticket-expired" | "invitation-invalid" | "invitation-expired" | "invitation-answered" | "channel-cannot-continue" | "approval-invalid" | "approval-stale" | "approval-differs" | "device-not-enrolled" | "too-many-devices" | "sign-in-too-old" | "money-moving" | "cash-in-machine" | "cash-taken-in" | "funds-insufficient" | "account-unknown" | "cash-not-authorized" | "evidence-impossible" | "evidence-differs" | "terminal-unknown" | "card-unknown" | "evidence-stale" | "attachment-not-found" | "page-unknown";
            /** @description Quote this when asking for help. */
            readonly requestId?: string;
            /** @description The version the session has now. */
            readonly currentVersion?: number;
            readonly transactionId?: string;
            /** @description Who holds the transaction now. */
            readonly holder?: {
                readonly channel: string;
                /** Format: date-time */
                readonly since: string;
            };
            /** @description Channels on which the customer can go on. */
            readonly continueOn?: readonly string[];
            readonly choices?: readonly string[];
            /** @description What is wrong, field by field. */
            readonly issues?: readonly {
                readonly at: string;
                readonly says: string;
            }[];
            readonly triesLeft?: number;
        };
    };
    responses: {
        /** @description The gateway found no token, or one that is expired or not for this API. */
        readonly Unauthorized: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Unauthorized"
                 *     }
                 */
                readonly "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Too many requests: the gateway slows everybody down for a moment. Nothing took effect. */
        readonly TooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Too Many Requests"
                 *     }
                 */
                readonly "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description A fault on our side. The outcome is unknown: a change may be sent again with its key. */
        readonly InternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Internal Server Error"
                 *     }
                 */
                readonly "application/json": components["schemas"]["GatewayMessage"];
                readonly "application/problem+json": components["schemas"]["Fault"];
            };
        };
        /** @description Not available for a moment. The outcome is unknown: a change may be sent again with its key. */
        readonly ServiceUnavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Service Unavailable"
                 *     }
                 */
                readonly "application/json": components["schemas"]["GatewayMessage"];
            };
        };
    };
    parameters: {
        /**
         * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
         * @example "7"
         */
        readonly IfMatch: string;
        /**
         * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
         * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
         */
        readonly IdempotencyKey: string;
        /**
         * @description The `ETag` that the caller has, to be told when nothing is newer (RFC 9110, section 13.1.2).
         * @example "7"
         */
        readonly IfNoneMatch: string;
        /**
         * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
         * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
         */
        readonly Visit: string;
        /**
         * @description The pass of the visit, which says for which customer the machine speaks.
         * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
         */
        readonly VisitOfMachine: string;
        /**
         * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        readonly Traceparent: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the session now, to name in `If-Match`.
         * @example "8"
         */
        readonly ETag: string;
        /**
         * @description Sent when this is the answer to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        readonly IdempotencyReplayed: "true";
        /**
         * @description In how many seconds to try again (RFC 9110, section 10.2.3).
         * @example 1
         */
        readonly RetryAfter: number;
        /**
         * @description How to prove who you are (RFC 6750, section 3).
         * @example Bearer
         */
        readonly WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly readSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The `ETag` that the caller has, to be told when nothing is newer (RFC 9110, section 13.1.2).
                 * @example "7"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Nothing is newer. */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request-invalid`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly setPreferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PreferencesChange"];
                readonly "application/merge-patch+json": components["schemas"]["PreferencesChange"];
            };
        };
        readonly responses: {
            /** @description The session, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly attachChannel: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session, as the calling channel should see it. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly detachChannel: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly attachmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `attachment-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "attachment-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly enrolDevice: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeviceEnrolment"];
            };
        };
        readonly responses: {
            /** @description The session, as the calling channel should see it. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `sign-in-too-old`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "sign-in-too-old";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `too-many-devices`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "too-many-devices";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`, `approval-invalid`, `approval-stale`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused" | "approval-invalid" | "approval-stale";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly readAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description At most eight accounts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description Refused: `request-invalid`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly readHistory: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. */
                readonly after?: string;
            };
            readonly header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["History"];
                };
            };
            /** @description Refused: `request-invalid`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly readNotices: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. */
                readonly after?: string;
            };
            readonly header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description Refused: `request-invalid`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly startTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Start"];
            };
        };
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `kind-already-open`, `kind-not-possible-here`, `too-many-open`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "kind-already-open" | "kind-not-possible-here" | "too-many-open";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly readTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly saveDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Draft"];
            };
        };
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `step-not-current`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "step-not-current";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`, `draft-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large" | "draft-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly answerStep: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Answer"];
            };
        };
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `step-not-current`, `step-not-possible-here`, `funds-insufficient`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "step-not-current" | "step-not-possible-here" | "funds-insufficient";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`, `answer-invalid`, `account-unknown`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused" | "answer-invalid" | "account-unknown";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly stepBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `nothing-before-this-step`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "nothing-before-this-step";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly suspendTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly takeOver: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `money-moving`, `cash-in-machine`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly approveTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Approval"];
            };
        };
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `device-not-enrolled`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "device-not-enrolled";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `step-not-current`, `step-not-possible-here`, `funds-insufficient`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "step-not-current" | "step-not-possible-here" | "funds-insufficient";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`, `approval-invalid`, `approval-stale`, `approval-differs`, `account-unknown`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused" | "approval-invalid" | "approval-stale" | "approval-differs" | "account-unknown";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly cancelTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `money-moving`, `cash-in-machine`, `cash-taken-in`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "money-moving" | "cash-in-machine" | "cash-taken-in";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly handOver: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandOver"];
            };
        };
        readonly responses: {
            /** @description The ticket: one use, 120 seconds, three tries. It locates, it does not authenticate. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `channel-cannot-continue`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "channel-cannot-continue";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly acceptHandOver: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks. A token with the scope `terminal` needs it; with any other it means nothing.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit"?: components["parameters"]["Visit"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Acceptance"];
            };
        };
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `ticket-not-found`, `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "ticket-not-found" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `money-moving`, `cash-in-machine`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "money-moving" | "cash-in-machine";
                    };
                };
            };
            /** @description Refused: `ticket-expired`, `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "ticket-expired" | "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly readInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvitationReading"];
            };
        };
        readonly responses: {
            /** @description Show the machine and the amount, with "decline" as prominent as "confirm". */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationDetails"];
                };
            };
            /** @description Refused: `request-invalid`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `invitation-answered`. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "invitation-answered";
                    };
                };
            };
            /** @description Refused: `invitation-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "invitation-expired";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `invitation-invalid`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "invitation-invalid";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly answerInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvitationAnswer"];
            };
        };
        readonly responses: {
            /** @description The transaction, as the calling channel should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `invitation-answered`, `transaction-held`, `money-moving`, `cash-in-machine`, `channel-cannot-continue`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "invitation-answered" | "transaction-held" | "money-moving" | "cash-in-machine" | "channel-cannot-continue";
                    };
                };
            };
            /** @description Refused: `invitation-expired`, `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "invitation-expired" | "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`, `invitation-invalid`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused" | "invitation-invalid";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly inviteCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description As registered by the network. */
                readonly terminalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Draw `qr` on the screen, and watch the invitation until it is answered or has expired. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "terminal-unknown";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `session-full`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "request-in-progress" | "session-full";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly watchInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description As registered by the network. */
                readonly terminalId: string;
                readonly invitationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Once confirmed, the pass of the visit and the transaction that the machine now holds. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationState"];
                };
            };
            /** @description Refused: `request-invalid`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "terminal-unknown";
                    };
                };
            };
            /** @description Refused: `invitation-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "invitation-expired";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly beginVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description As registered by the network. */
                readonly terminalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Visit"];
            };
        };
        readonly responses: {
            /** @description The pass of the visit, and what is open for this customer here. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitBegun"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `card-unknown`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "terminal-unknown" | "card-unknown";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `session-full`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "request-in-progress" | "session-full";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`, `evidence-stale`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused" | "evidence-stale";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly endVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit": components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description As registered by the network. */
                readonly terminalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The visit is over. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitEnded"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "terminal-unknown";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `session-full`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "request-in-progress" | "session-full";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly authorizeWithdrawal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a customer who has had no session yet.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit": components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description As registered by the network. */
                readonly terminalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        readonly responses: {
            /** @description Dispense exactly this, then report what came out. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Authorization"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing" | "visit-over";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "terminal-unknown" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `session-full`, `request-in-progress`, `channel-not-attached`, `transaction-held`, `transaction-suspended`, `money-moving`, `cash-in-machine`, `step-not-current`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "session-full" | "request-in-progress" | "channel-not-attached" | "transaction-held" | "transaction-suspended" | "money-moving" | "cash-in-machine" | "step-not-current";
                    };
                };
            };
            /** @description Refused: `transaction-expired`. */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 410;
                        /** @enum {unknown} */
                        readonly code: "transaction-expired";
                    };
                };
            };
            /** @description Refused: `session-changed`. */
            readonly 412: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 412;
                        /** @enum {unknown} */
                        readonly code: "session-changed";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            /** @description Refused: `version-missing`. */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 428;
                        /** @enum {unknown} */
                        readonly code: "version-missing";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly completeWithdrawal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit": components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description As registered by the network. */
                readonly terminalId: string;
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Completion"];
            };
        };
        readonly responses: {
            /** @description The transaction, as the machine should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "terminal-unknown" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `session-full`, `cash-not-authorized`, `money-moving`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "request-in-progress" | "session-full" | "cash-not-authorized" | "money-moving";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`, `evidence-impossible`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused" | "evidence-impossible";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly reverseWithdrawal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit": components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description As registered by the network. */
                readonly terminalId: string;
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Reversal"];
            };
        };
        readonly responses: {
            /** @description The transaction, as the machine should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "terminal-unknown" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `session-full`, `cash-not-authorized`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "request-in-progress" | "session-full" | "cash-not-authorized";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly countDeposit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Names this one change: however often it is sent, it takes effect at most once. A Structured Field string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.
                 * @example "0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The pass of the visit, which says for which customer the machine speaks.
                 * @example c-anna.Q2hlIGJlbGxhIGdpb3JuYXRh
                 */
                readonly "Staffetta-Visit": components["parameters"]["VisitOfMachine"];
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /** @description As registered by the network. */
                readonly terminalId: string;
                readonly transactionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Count"];
            };
        };
        readonly responses: {
            /** @description The transaction, as the machine should see it. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description Refused: `request-invalid`, `idempotency-key-missing`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `signed-out`, `visit-missing`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "signed-out" | "visit-missing";
                    };
                };
            };
            /** @description Refused: `terminal-unknown`, `transaction-not-found`. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 404;
                        /** @enum {unknown} */
                        readonly code: "terminal-unknown" | "transaction-not-found";
                    };
                };
            };
            /** @description Refused: `request-in-progress`, `session-full`, `evidence-differs`. */
            readonly 409: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 409;
                        /** @enum {unknown} */
                        readonly code: "request-in-progress" | "session-full" | "evidence-differs";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            /** @description Refused: `media-type-unsupported`. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 415;
                        /** @enum {unknown} */
                        readonly code: "media-type-unsupported";
                    };
                };
            };
            /** @description Refused: `key-reused`, `evidence-impossible`. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 422;
                        /** @enum {unknown} */
                        readonly code: "key-reused" | "evidence-impossible";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly readOpenapi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OpenAPI 3.1. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: `request-invalid`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly readDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The caller’s trace (W3C Trace Context), which goes on through logs and events.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page that needs nothing from elsewhere. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Refused: `request-invalid`. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 400;
                        /** @enum {unknown} */
                        readonly code: "request-invalid";
                    };
                };
            };
            /** @description Refused: `body-too-large`. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 413;
                        /** @enum {unknown} */
                        readonly code: "body-too-large";
                    };
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
