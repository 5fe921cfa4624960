/** A CloudFormation template, as far as the runner reads it. */
export interface Template {
  readonly Parameters?: Readonly<Record<string, { readonly Type: string; readonly Default?: unknown }>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Mappings?: Readonly<Record<string, unknown>>;
  readonly Resources?: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<Record<string, TemplateOutput>>;
}

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
  readonly Condition?: string;
}

interface TemplateOutput {
  readonly Value: unknown;
  readonly Export?: { readonly Name: unknown };
}

/** One stack of the cloud assembly, in the form in which it would be deployed. */
export interface Stack {
  readonly name: string;
  /** `unknown-region` when the app leaves the region to the deployment. */
  readonly region: string;
  readonly template: Template;
  /** Assets whose path is relative lie here. */
  readonly folder: string;
}
