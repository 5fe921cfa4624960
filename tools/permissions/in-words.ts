import type { Use } from './together.ts';

/**
 * What cannot be seen on this machine, each with why it is granted: a service does it on the function's behalf, or only
 * in a case that nobody plays here.
 */
export const unseen: readonly { readonly grant: RegExp; readonly because: string }[] = [
  {
    grant: /^kms:(DescribeKey|ReEncryptFrom|ReEncryptTo|GenerateDataKeyWithoutPlaintext)/,
    because: 'DynamoDB does it with a table’s key, on behalf of whoever reads and writes the table',
  },
  {
    grant: /^glue:Get(Partitions|Tables)/,
    because: 'Athena looks partitions and tables up where none are projected',
  },
  {
    grant: /^s3:(AbortMultipartUpload|ListMultipartUploadParts|ListBucketMultipartUploads)/,
    because: 'Athena writes large results in parts',
  },
  { grant: /^athena:StopQueryExecution/, because: 'a question that takes too long is stopped' },
];

/** For people: one paragraph for each function, and the sum. */
export function permissionsInWords(uses: readonly Use[], only: string | undefined): string {
  const shown = uses.filter((use) => only === undefined || use.function === only);
  const paragraphs = shown.map(({ function: name, used, unused }) => {
    const seen = unused.filter((grant) => !isUnseen(grant));
    const lines = [
      `${name}: ${used.length + unused.length} granted, ${used.length} used`,
      ...(only === undefined ? [] : used.map((grant) => `  used    ${grant}`)),
      ...seen.map((grant) => `  unused  ${grant}`),
    ];
    return lines.join('\n');
  });
  const count = (of: (use: Use) => number) => shown.reduce((sum, use) => sum + of(use), 0);
  const seen = count(({ unused }) => unused.filter((grant) => !isUnseen(grant)).length);
  const hidden = count(({ unused }) => unused.length) - seen;
  return `${paragraphs.join('\n')}

${shown.length} functions, ${count(({ used, unused }) => used.length + unused.length)} grants: ${count(({ used }) => used.length)} used, ${seen} unused, ${hidden} that cannot be seen here:
${unseen.map(({ grant, because }) => `  ${grant.source.slice(1)}: ${because}`).join('\n')}
`;
}

const isUnseen = (grant: string): boolean => unseen.some((one) => one.grant.test(grant));
