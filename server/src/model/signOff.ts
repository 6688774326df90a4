// Sign-off (三审三校): who signed an article at which stage, and which text it was that was signed.

/** Three reviews, three proofs: what counts where jiaokan.yaml names no stages. In order of the work. */
export const defaultStages: readonly string[] = ['初审', '复审', '终审', '一校', '二校', '三校']

/**
 * One line of the article's file, never changed once written. `at` is an instant in UTC, by which signatures follow each other;
 * `date` is the day where it was signed, `2026-11-21`; `text` is the SHA-256 of the signed text in hexadecimal digits.
 */
export type SignOffEvent =
  | {
      readonly does: 'signs'
      readonly at: string
      readonly by: string
      readonly stage: string
      readonly date: string
      readonly text: string
    }
  | { readonly does: 'withdraws'; readonly at: string; readonly by: string; readonly stage: string }

/** A signature that counts. */
export type Signature = Extract<SignOffEvent, { does: 'signs' }>
