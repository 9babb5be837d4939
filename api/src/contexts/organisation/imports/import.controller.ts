import { Controller, UploadedFiles } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { CommandId, ContractRoute, CurrentScope, Input } from '../../../platform/http/contract-route.js';
import { ConfirmImport } from './confirm-import.use-case.js';
import { CreateImport } from './create-import.use-case.js';
import { FixImportCell } from './fix-import-cell.use-case.js';
import { ImportQuery } from './import.query.js';

@Controller('api')
export class ImportController {
  constructor(
    private readonly createImport: CreateImport,
    private readonly fixImportCell: FixImportCell,
    private readonly confirmImport: ConfirmImport,
    private readonly imports: ImportQuery,
  ) {}

  @ContractRoute('createImport')
  create(@Input() { query }: RouteInput<'createImport'>, @UploadedFiles() files: Express.Multer.File[] | undefined, @CurrentScope() scope: Scope): Promise<RouteOutput<'createImport'>> {
    return this.createImport.execute((files ?? []).map((file) => ({ name: fileName(file.originalname), bytes: file.buffer })), query.organisationId, scope);
  }

  @ContractRoute('readImport')
  read(@Input() { params }: RouteInput<'readImport'>, @CurrentScope() scope: Scope): Promise<RouteOutput<'readImport'>> {
    return this.imports.read(params.id, scope);
  }

  @ContractRoute('fixImportCell')
  fix(@Input() { params, body }: RouteInput<'fixImportCell'>, @CurrentScope() scope: Scope): Promise<RouteOutput<'fixImportCell'>> {
    return this.fixImportCell.execute(params.id, body, scope);
  }

  @ContractRoute('confirmImport')
  confirm(@Input() { params, body }: RouteInput<'confirmImport'>, @CurrentScope() scope: Scope, @CommandId() commandId: string | null): Promise<RouteOutput<'confirmImport'>> {
    return this.confirmImport.execute({ id: params.id, term: body.term, commandId, by: scope });
  }
}

const LONGEST_NAME = 120;

/** Browsers send names of files as UTF-8 bytes, which the form parser hands on one character a byte. */
function fileName(name: string): string {
  const bytes = Buffer.from(name, 'latin1');
  const isBytes = [...name].every((char) => char.charCodeAt(0) <= 0xff);
  const text = isBytes ? bytes.toString('utf8') : name;
  return (text.includes('\ufffd') ? name : text).replace(/^.*[\\/]/, '').slice(-LONGEST_NAME);
}
