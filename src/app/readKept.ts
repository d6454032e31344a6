import type { Issue } from '../core/model/issue';
import type { GivenSetting } from '../core/reading/settingCatalogue';
import type { KeptScenario } from '../core/scenario/scenariosText';
import type { KeptRound } from '../core/model/round';
import type { WorkbookHost } from './host';
import { type KeptAnswers, readKeptAnswers } from './keptAnswers';
import { type KeptResponses, readKeptResponses } from './keptResponses';
import { readKeptRound } from './keptRound';
import { readKeptScenarios } from './keptScenarios';
import { readKeptSettings } from './keptSettings';

/** What workbooks keep for the next reading and the next summary. */
export interface Kept {
  readonly answers: KeptAnswers;
  readonly settings: readonly GivenSetting[];
  readonly scenarios: readonly KeptScenario[];
  readonly responses: KeptResponses;
  /** null where the workbook keeps none. */
  readonly round: KeptRound | null;
  /** What there is to say of entries that cannot be read. */
  readonly issues: readonly Issue[];
}

/** Reads what the workbooks of a request keep. */
export async function readKept(host: WorkbookHost): Promise<Kept> {
  const answers = await readKeptAnswers(host);
  const settings = await readKeptSettings(host);
  const scenarios = await readKeptScenarios(host);
  const responses = await readKeptResponses(host);
  const round = await readKeptRound(host);
  return { answers, settings: settings.settings, scenarios: scenarios.scenarios, responses, round: round.kept, issues: [...answers.issues, ...settings.issues, ...scenarios.issues, ...responses.issues, ...round.issues] };
}
