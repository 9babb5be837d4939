import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Finding } from '../planner.api.js';

/** A finding as a sentence: "第 18 行：多媒体教室数写了‘一间’，改成 1？". Impure only in the language. */
@Pipe({ name: 'findingText', pure: false })
export class FindingTextPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);

  transform(finding: Finding): string {
    const { code, params, read, sheet, column, row, suggestion } = finding;
    const key = `findings.${code}`;
    if (code === 'import.missing-workbook') return this.transloco.translate<string>('planner.import.missingWorkbook', { kind: this.workbook(params['kind']), neededBy: this.workbook(params['neededBy']) });
    const said = this.transloco.translate<string>(key, { read, sheet, column: column ?? '', ...params });
    const plain = said === key ? this.transloco.translate<string>('planner.import.unknownFinding', { read }) : said;
    const text = suggestion === null || suggestion === '' ? plain : this.transloco.translate<string>('findings.suggested', { text: plain, suggestion });
    return row === null ? text : this.transloco.translate<string>('findings.at', { row, text });
  }

  private workbook(kind: unknown): string {
    return this.transloco.translate<string>(`findings.workbooks.${String(kind)}`);
  }
}
