// jiaokan/effectiveConfiguration: the settings that count for a document, the client's and those of jiaokan.yaml together.
import { effectiveConfiguration as written } from '../../config/effective.ts'
import { emptyConfiguration } from '../../config/schema.ts'
import type { DocumentParams } from '../protocol.ts'
import type { HandlerContext } from './context.ts'

/** YAML. A document, or a folder, outside of every workspace folder is told the settings of loose documents. */
export function effectiveConfiguration({ session }: HandlerContext, params: DocumentParams): string {
  const { uri } = params.textDocument
  const { files, settings } = session.folderAt(uri) ?? session.placeOf(uri).folder
  const { include, exclude, check, language } = settings
  const together = {
    ...(files?.configuration.settings ?? emptyConfiguration),
    include,
    exclude,
    rules: check.severity,
    maxFindingsPerFile: check.maxPerFile,
  }
  const configuration = files?.configuration.file ?? null
  return written(together, language, { configuration, baseline: files?.baseline?.file ?? null })
}
