import type { ZodOpenApiOverride } from 'zod-openapi';

/**
 * An answer may gain fields, so it forbids none. The range of a double's integers says nothing about ours, and a
 * format nothing more by its pattern.
 */
export const withoutNoise: ZodOpenApiOverride = ({ jsonSchema, zodSchema: { _zod }, io }) => {
  const { def } = _zod;
  if (io === 'output' && def.type === 'object' && !('catchall' in def && def.catchall)) {
    delete jsonSchema.additionalProperties;
  }
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};
