/** What a target receives in place of the whole event, if its rule says so. */
export interface TargetInput {
  readonly Input?: string | undefined;
  readonly InputPath?: string | undefined;
  readonly InputTransformer?:
    | {
        readonly InputPathsMap?: Readonly<Record<string, string>> | undefined;
        readonly InputTemplate: string;
      }
    | undefined;
}

/** The text that a rule's target receives for an event. */
export function shapeInput(input: TargetInput, event: unknown): string {
  if (input.Input !== undefined) return input.Input;
  if (input.InputPath !== undefined) return JSON.stringify(at(event, input.InputPath) ?? null);
  if (input.InputTransformer === undefined) return JSON.stringify(event);

  const { InputPathsMap = {}, InputTemplate } = input.InputTransformer;
  let insideText = false;
  return InputTemplate.replace(/\\.|"|<([^<>]+)>/g, (token, name: string | undefined) => {
    if (token === '"') insideText = !insideText;
    if (name === undefined) return token;
    const path = InputPathsMap[name];
    const value = path === undefined ? reserved(name, event) : at(event, path);
    return insideText ? asPartOfText(value) : JSON.stringify(value ?? null);
  });
}

/** Amid other text a string stands without quotes of its own. */
function asPartOfText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return JSON.stringify(text).slice(1, -1);
}

/** Reads a JSON path of the plain kind: `$.detail.items[0].name`, `$.detail-type`. */
function at(event: unknown, path: string): unknown {
  const steps = path.replace(/^\$\.?/, '').match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    event,
  );
}

function reserved(name: string, event: unknown): unknown {
  if (name === 'aws.events.event' || name === 'aws.events.event.json') return event;
  if (name === 'aws.events.event.ingestion-time') return at(event, '$.time');
  return undefined;
}
