import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { CurriculumModule } from '../curriculum/curriculum.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { BureausRepository } from './bureaus.repository.js';
import { CreateInvitation } from './create-invitation.use-case.js';
import { CreateOrganisation } from './create-organisation.use-case.js';
import { CreatePerson } from './create-person.use-case.js';
import { ConfirmImport } from './imports/confirm-import.use-case.js';
import { CountyStateQuery } from './imports/county-state.query.js';
import { CreateImport } from './imports/create-import.use-case.js';
import { FixImportCell } from './imports/fix-import-cell.use-case.js';
import { ImportComparison } from './imports/import-comparison.js';
import { ImportController } from './imports/import.controller.js';
import { ImportPreviewRepository } from './imports/import-preview.repository.js';
import { ImportQuery } from './imports/import.query.js';
import { ImportWriterRepository } from './imports/import-writer.repository.js';
import { OrganisationController } from './organisation.controller.js';
import { OrganisationFacade } from './organisation.facade.js';
import { OrganisationTreeRepository } from './organisation-tree.repository.js';
import { PeopleQuery } from './people.query.js';
import { PeopleRepository } from './people.repository.js';
import { RegionsRepository } from './regions.repository.js';
import { TreeQuery } from './tree.query.js';

@Module({
  imports: [IdentityModule, CalendarModule, CurriculumModule],
  controllers: [OrganisationController, ImportController],
  providers: [
    OrganisationTreeRepository, BureausRepository, RegionsRepository, PeopleRepository, TreeQuery, PeopleQuery, CreateOrganisation, CreatePerson, CreateInvitation,
    CountyStateQuery, ImportComparison, ImportPreviewRepository, ImportWriterRepository, CreateImport, FixImportCell, ConfirmImport, ImportQuery, OrganisationFacade,
  ],
  exports: [OrganisationFacade],
})
export class OrganisationModule {}
