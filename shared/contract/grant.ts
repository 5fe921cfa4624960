/**
 * What a function may touch. Binding one gives the function the permission and the environment variable
 * together, so neither can be forgotten.
 *
 * | grant            | permission                              | environment       |
 * |------------------|-----------------------------------------|-------------------|
 * | `sessions:read`  | read the session table                  | `SESSION_TABLE`   |
 * | `sessions:write` | read and write the session table; delete nothing | `SESSION_TABLE`   |
 * | `sessions:delete` | delete in the session table | `SESSION_TABLE` |
 * | `sessions:check` | write on condition of what stands in a session | `SESSION_TABLE` |
 * | `sessions:list-due` | list the sessions that something is due in | `SESSION_TABLE` |
 * | `ledger:read`    | read the ledger table                   | `LEDGER_TABLE`    |
 * | `ledger:write`   | read and write the ledger table; delete nothing | `LEDGER_TABLE`    |
 * | `journal:read`   | read an entry of the journal of the switch | `JOURNAL_TABLE`   |
 * | `journal:list`   | list entries by day, by customer and by what is due | `JOURNAL_TABLE` |
 * | `journal:write`  | read an entry, and put it anew; delete none | `JOURNAL_TABLE`   |
 * | `audit:read`     | read the audit                          | `AUDIT_TABLE`     |
 * | `audit:append`   | read the audit, and put records into it; change and delete none | `AUDIT_TABLE` |
 * | `anchors:read`   | list the anchors of the audit           | `ANCHOR_BUCKET`   |
 * | `anchors:write`  | put anchors of the audit, and list them | `ANCHOR_BUCKET` |
 * | `card-key:read`  | read the secret that makes card tokens  | `CARD_KEY_SECRET` |
 * | `seal-key:read`  | read the secret that seals tickets      | `SEAL_KEY_SECRET` |
 * | `lot-key:read`   | read the secret by which lots are drawn | `LOT_KEY_SECRET` |
 * | `fact-key:read`  | read the keys that make pseudonyms       | `FACT_KEY_SECRET` |
 * | `dispense-key:use` | derive the keys of dispensers            | `DISPENSE_KEY`    |
 * | `bus:publish`    | put events on the bus                   | `BUS_NAME`        |
 * | `schedules:write` | set and remove one-time schedules, and hand them their role | `SCHEDULE_GROUP`, `SCHEDULE_ROLE`, `SCHEDULE_TARGET`, `SCHEDULE_DEAD_LETTERS` |
 * | `mail:send`      | send e-mail to the bank's relay of customers | `MAIL_FROM`, `CUSTOMER_MAIL_DOMAIN` |
 * | `push:send`      | publish pushes for the bank's gateway   | `PUSH_TOPIC` |
 * | `doors:name`     | nothing; says where the doors are           | `API_URL` |
 * | `pages:name`     | nothing; says where the bank's pages and its app are | `LINK_ORIGIN` |
 * | `live:open`      | nothing; says where a line is opened        | `LIVE_URL` |
 * | `live:tell`      | say something on open lines, and hang them up | `AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI`, which the SDK itself reads |
 * | `lake:query`     | ask Athena about the facts, and read what it answers | `LAKE_DATABASE`, `LAKE_WORKGROUP`, `LAKE_BUCKET` |
 * | `exports:read`   | read exports, and lend links to their files | `LAKE_BUCKET` |
 * | `exports:request` | read exports, note that one is wanted, and have it made | `LAKE_BUCKET`, `EXPORT_QUEUE` |
 * | `exports:write`  | read and write exports                  | `LAKE_BUCKET` |
 */
export type Grant =
  | 'sessions:read'
  | 'sessions:write'
  | 'sessions:delete'
  | 'sessions:check'
  | 'sessions:list-due'
  | 'ledger:read'
  | 'ledger:write'
  | 'journal:read'
  | 'journal:list'
  | 'journal:write'
  | 'audit:read'
  | 'audit:append'
  | 'anchors:read'
  | 'anchors:write'
  | 'card-key:read'
  | 'seal-key:read'
  | 'lot-key:read'
  | 'fact-key:read'
  | 'dispense-key:use'
  | 'bus:publish'
  | 'schedules:write'
  | 'mail:send'
  | 'push:send'
  | 'doors:name'
  | 'pages:name'
  | 'live:open'
  | 'live:tell'
  | 'lake:query'
  | 'exports:read'
  | 'exports:request'
  | 'exports:write';
