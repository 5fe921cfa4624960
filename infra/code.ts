import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Bundles } from './bundle.ts';

/** Where the code of a function comes from, by the function's name. */
export type CodeOf = (functionName: string) => Code;

export function bundled(bundles: Bundles): CodeOf {
  return (functionName) => {
    const directory = bundles.get(functionName);
    if (directory === undefined) throw new Error(`There is no bundle of ${functionName}.`);
    return Code.fromAsset(directory);
  };
}

/** For whoever wants the template alone, at once: functions that only say that they were left out. */
export const unbundled: CodeOf = () =>
  Code.fromInline("exports.handler = () => { throw new Error('not bundled'); };");
