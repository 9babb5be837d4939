import * as z from 'zod';
import { Count, Cursor, Id, Name, Named, pageOf, RoleName } from '../values/values.js';
import { defineRoute } from './define-route.js';

export const OrganisationDto = z.object({
  id: Id, kind: z.enum(['platform', 'bureau', 'school', 'provider']), level: z.enum(['province', 'city', 'county']).nullable(),
  name: z.string(), parentId: Id.nullable(), regionCode: z.string().nullable(), schoolKind: z.enum(['central', 'village', 'teachingPoint', 'urban']).nullable(),
});

export const RegionDto = z.object({ code: z.string(), name: z.string(), level: z.string(), parentCode: z.string().nullable() });

export const PersonDto = z.object({
  id: Id, name: z.string(), phone: z.string().nullable(), signIn: z.string().nullable(), invited: z.boolean(),
  grants: z.array(z.object({ role: RoleName, organisation: Named })),
});

export const SchoolDto = z.object({
  id: Id, name: z.string(), officialCode: z.string(), kind: z.string(), township: z.string(), bellSchedule: z.string().nullable(),
  liveRoomsMax: Count, downMbps: z.number(), upMbps: z.number(),
  rooms: z.array(z.object({ id: Id, name: z.string(), seats: Count })),
  classGroups: z.array(z.object({ id: Id, name: z.string(), grades: z.array(z.int()), size: Count })),
});

export const organisationRoutes = {
  listOrganisations: defineRoute({
    permission: 'organisation.read', summary: 'Organisations at or below one, in tree order',
    query: z.strictObject({ under: Id.optional(), kind: z.enum(['bureau', 'school', 'provider']).optional(), q: z.string().max(60).optional(), cursor: Cursor }),
    response: pageOf(OrganisationDto),
  }),
  createOrganisation: defineRoute({
    permission: 'organisation.edit', summary: 'A bureau below an organisation',
    body: z.strictObject({ kind: z.enum(['bureau', 'provider']), level: z.enum(['province', 'city', 'county']).optional(), name: Name, parentId: Id, regionCode: z.string().max(12).optional() }),
    response: OrganisationDto,
  }),
  listRegions: defineRoute({
    permission: 'self', summary: 'Administrative divisions below a code (GB/T 2260)',
    query: z.strictObject({ parent: z.string().max(12).optional() }), response: z.object({ items: z.array(RegionDto) }),
  }),
  listPeople: defineRoute({
    permission: 'grant.read', summary: 'People with a role at or below an organisation',
    query: z.strictObject({ under: Id.optional(), q: z.string().max(60).optional(), cursor: Cursor }), response: pageOf(PersonDto),
  }),
  createPerson: defineRoute({
    permission: 'grant.edit', summary: 'A person with one role on one organisation',
    body: z.strictObject({ name: Name, phone: z.string().regex(/^1\d{10}$/).optional(), role: RoleName, organisationId: Id }), response: PersonDto,
  }),
  readSchool: defineRoute({
    permission: 'organisation.read', summary: 'A school with its rooms and class groups', params: z.strictObject({ id: Id }), response: SchoolDto,
  }),
};
