import * as z from 'zod';

/** Names that generators make types and file names of. */
const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/);
const Sentence = z.string().min(1);
const Ref = z.strictObject({ $ref: z.string().startsWith('#/') });
/** JSON Schema has its own rules, which are not repeated here. */
const Schema = z.record(z.string(), z.json());
const named = <Thing extends z.ZodType>(thing: Thing) => z.record(Name, thing);
const Tag = z.strictObject({ name: Sentence, description: Sentence });

const Message = z.strictObject({
  name: Name,
  title: Sentence,
  summary: Sentence,
  tags: z.array(Ref).length(1),
  contentType: z.literal('application/cloudevents+json'),
  correlationId: Ref,
  headers: Schema,
  payload: Schema,
  examples: z.array(z.strictObject({ name: Name, headers: Schema, payload: Schema })).min(1),
});
export type Message = z.infer<typeof Message>;

const Operation = z.strictObject({
  action: z.enum(['send', 'receive']),
  title: Sentence,
  summary: Sentence,
  channel: Ref,
  security: z.array(Ref).min(1),
  messages: z.array(Ref).min(1),
  /** What the rule on the bus matches: an extension, as AsyncAPI 3.0 has no binding for EventBridge. */
  'x-eventbridge-pattern': Schema.optional(),
});
export type Operation = z.infer<typeof Operation>;

const Variable = z.strictObject({ description: Sentence, default: Sentence });

/**
 * An AsyncAPI 3.0 document, as far as we use it: a field that is not here does not belong into ours. It is narrower
 * than the specification, so that what fits it is sound there as well.
 */
export const AsyncapiForm = z.strictObject({
  asyncapi: z.literal('3.0.0'),
  info: z.strictObject({
    title: Sentence,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    description: Sentence,
    license: z.strictObject({ name: Sentence, url: z.url() }),
    tags: z.array(Ref),
  }),
  defaultContentType: z.literal('application/cloudevents+json'),
  servers: named(
    z.strictObject({
      host: Sentence,
      protocol: Sentence,
      description: Sentence,
      variables: named(Variable),
    }),
  ),
  channels: named(
    z.strictObject({
      address: Sentence,
      title: Sentence,
      description: Sentence,
      servers: z.array(Ref),
      parameters: named(Variable),
      messages: named(Ref),
    }),
  ),
  operations: named(Operation),
  components: z.strictObject({
    messages: named(Message),
    schemas: named(Schema),
    tags: named(Tag),
    securitySchemes: named(
      z.strictObject({ type: z.literal('http'), scheme: Sentence, description: Sentence }),
    ),
    correlationIds: named(
      z.strictObject({ description: Sentence, location: z.string().startsWith('$message.payload#/') }),
    ),
  }),
});
export type AsyncapiDocument = z.infer<typeof AsyncapiForm>;
