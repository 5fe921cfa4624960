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
         * Attaches the calling channel and device to the customer's session, and opens the session on the first call.
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
         * Enrols a device's public key, so that the device may sign approvals.
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
         * The customer's accounts, to choose from.
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
         * Ended transactions, newest first, in pages.
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
         * What the customer was told, newest first, in pages.
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
         * Continues a transaction on the calling channel.
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
         * Approves the exact terms with a signature of the customer's device.
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
         * Reads a machine's QR: which machine, and which prepared transaction.
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
         * Confirms or declines a machine's invitation.
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
         * A customer stands at the machine, their card verified by the network.
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
         * Authorizes the machine to dispense a prepared withdrawal.
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
            readonly code: "request-invalid" | "media-type-unsupported" | "body-too-large" | "idempotency-key-missing" | "version-missing" | "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over" | "channel-not-attached" | "key-reused" | "request-in-progress" | "session-changed" | "session-full" | "transaction-not-found" | "transaction-ended" | "transaction-expired" | "transaction-held" | "transaction-suspended" | "kind-already-open" | "kind-not-possible-here" | "too-many-open" | "step-not-current" | "step-not-possible-here" | "answer-invalid" | "draft-too-large" | "nothing-before-this-step" | "ticket-not-found" | "ticket-expired" | "invitation-invalid" | "invitation-expired" | "invitation-answered" | "channel-cannot-continue" | "approval-invalid" | "approval-stale" | "approval-differs" | "device-not-enrolled" | "too-many-devices" | "sign-in-too-old" | "money-moving" | "cash-in-machine" | "cash-taken-in" | "funds-insufficient" | "account-unknown" | "cash-not-authorized" | "evidence-impossible" | "evidence-differs" | "terminal-unknown" | "card-unknown" | "evidence-stale" | "attachment-not-found" | "page-unknown";
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
        /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
        readonly Visit: string;
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Changes the preferences that follow the customer over every channel. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
            /** @description Attaches the calling channel and device to the customer's session, and opens the session on the first call. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Signs a channel out of the session: this one, or one that was lost. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
        readonly requestBody?: never;
        readonly responses: {
            /** @description Enrols a device's public key, so that the device may sign approvals. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
    readonly readAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description The customer's accounts, to choose from. */
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
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
            /** @description Ended transactions, newest first, in pages. */
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
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
            /** @description What the customer was told, newest first, in pages. */
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
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Starts a transaction, or answers which one of that kind is open. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
    readonly readTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description One transaction, open or ended. */
            readonly 200: {
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Saves what is typed so far, unvalidated. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Answers the current step. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Goes one step back, with everything kept. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Lays the baton down: nobody holds the transaction until somebody takes it up. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Continues a transaction on the calling channel. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Approves the exact terms with a signature of the customer's device. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Cancels a transaction; what was held is given back at once. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Writes a ticket with which another channel may pick the transaction up. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Picks a transaction up with a ticket, as the same customer. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
        readonly requestBody?: never;
        readonly responses: {
            /** @description Reads a machine's QR: which machine, and which prepared transaction. */
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
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
        readonly requestBody?: never;
        readonly responses: {
            /** @description Confirms or declines a machine's invitation. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Draws a signed, short-lived QR that names the machine. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Tells the machine whether its invitation was answered. */
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
            readonly 401: components["responses"]["Unauthorized"];
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A customer stands at the machine, their card verified by the network. */
            readonly 201: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
    readonly endVisit: {
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The customer left: the machine forgets them, and their transactions stay where they were. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
                /** @description The pass that beginning a visit gave the machine: it says which customer stands there. A token with the scope `terminal` needs it; any other must not send it. */
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
            /** @description Authorizes the machine to dispense a prepared withdrawal. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`, `visit-missing`, `visit-over`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown" | "visit-missing" | "visit-over";
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
    readonly completeWithdrawal: {
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Reports what the machine dispensed: all, a part, or nothing. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
    readonly reverseWithdrawal: {
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Takes an authorization back, because nothing was or will be dispensed. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
    readonly countDeposit: {
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
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Reports the cash that the machine counted and keeps. */
            readonly 200: {
                headers: {
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            /** @description Refused: `scope-missing`, `channel-unknown`. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status: 403;
                        /** @enum {unknown} */
                        readonly code: "scope-missing" | "channel-unknown";
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
            /** @description This contract, as an OpenAPI 3.1 document. */
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
            /** @description This contract, for people. */
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
}
