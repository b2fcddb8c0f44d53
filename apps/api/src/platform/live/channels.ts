/** What processes tell one another of: a record has grown, rights have changed, so many read here. */
export const channels = ['baraza_record', 'baraza_rights', 'baraza_here'] as const;
export type Channel = (typeof channels)[number];
