import { paths, routes, type RouteDefinition, type RouteName } from '@tongtang/contracts';
import * as z from 'zod';

type Schema = Record<string, unknown>;

function schemaOf(type: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { target: 'openapi-3.0', io, unrepresentable: 'any' }) as Schema;
  return schema;
}

function parameters(type: z.ZodType | undefined, place: 'path' | 'query'): Schema[] {
  if (type === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(type, 'input') as { properties?: Record<string, Schema>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: place, required: place === 'path' || required.includes(name), schema }));
}

function operation(name: RouteName): Schema {
  const route: RouteDefinition = routes[name];
  const content = route.files === true
    ? { 'multipart/form-data': { schema: { type: 'object', properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } } } } }
    : route.body === undefined ? undefined : { 'application/json': { schema: schemaOf(route.body, 'input') } };
  return {
    operationId: name, summary: route.summary, description: `Permission: \`${route.permission}\``,
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...(content === undefined ? {} : { requestBody: { required: true, content } }),
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: schemaOf(route.response, 'output') } } },
      default: { description: 'Refused: a code, its parameters and whether trying again can help', content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
    ...(route.permission === 'public' || route.permission === 'token' ? { security: [] } : {}),
  };
}

/** The OpenAPI document, made from the contracts alone. */
export function openApiDocument(version: string): Schema {
  const documentPaths: Record<string, Schema> = {};
  for (const name of Object.keys(paths) as RouteName[]) {
    const { method, path } = paths[name];
    (documentPaths[`/api${path}`] ??= {})[method.toLowerCase()] = operation(name);
  }
  return {
    openapi: '3.0.3', info: { title: 'Tongtang 同堂', version, description: 'Live lessons from net teachers to village schools.' }, paths: documentPaths, security: [{ session: [] }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tongtang_session' } },
      schemas: { Problem: { type: 'object', required: ['code', 'params', 'traceId', 'retryable'], properties: { code: { type: 'string' }, params: { type: 'object' }, traceId: { type: 'string' }, retryable: { type: 'boolean' } } } },
    },
  };
}
