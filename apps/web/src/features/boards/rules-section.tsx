import { Trans, useLingui } from '@lingui/react/macro';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import { procedureSettingKeys } from '@gremia/domain/boards/rules-changes';
import { Badge } from '@gremia/ui/badge';
import { Card } from '@gremia/ui/card';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { ProcedureSettingsFragment, withSettings } from './procedure-settings';
import { useSettingFacts } from './setting-facts';

export const RulesSectionFragment = graphql(
  `
    fragment RulesSection on BoardRules {
      version
      validFrom
      example
      source
      settings {
        ...ProcedureSettingsText
      }
      decisionRules {
        id
        title
        source
        quorum
        adopt
        tieBreak
      }
    }
  `,
  [ProcedureSettingsFragment],
);

/** Rules of procedure as they are shown, of whatever version. */
export interface ShownRules {
  readonly source: string;
  readonly settings: ProcedureSettings;
  readonly decisionRules: readonly {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly quorum: readonly string[];
    readonly adopt: readonly string[];
    readonly tieBreak: string | null;
  }[];
}

export interface RulesSectionProps {
  boardSlug: string;
  rules: FragmentOf<typeof RulesSectionFragment>;
}

/** How the board decides today, on its own page. */
export function RulesSection({ boardSlug, rules: masked }: RulesSectionProps) {
  const { t } = useLingui();
  const rules = readFragment(RulesSectionFragment, masked);
  const { version, validFrom, example } = rules;
  return (
    <Section
      id="regeln"
      title={t`So wird entschieden`}
      lead={
        <Trans>
          Geschäftsordnung, Fassung {version}, in Kraft seit {formatDay(validFrom)}
        </Trans>
      }
      actions={example ? <Badge>{t`Beispiel`}</Badge> : undefined}
    >
      <RulesBody rules={withSettings(rules)} />
      <p>
        <PlaceLink
          to={places.rulesOfProcedure(boardSlug)}
        >{t`Geschäftsordnung in allen Fassungen`}</PlaceLink>
      </p>
    </Section>
  );
}

/** Decision rules and settings, in sentences that need no lawyer. */
export function RulesBody({ rules: { decisionRules, settings, source } }: { rules: ShownRules }) {
  const facts = useSettingFacts()(settings);
  return (
    <>
      <div className="card-grid">
        {decisionRules.map((rule, index) => (
          <RuleCard key={rule.id} rule={rule} isUsual={index === 0} />
        ))}
      </div>
      <KeyFacts layout="list" facts={procedureSettingKeys.map((key) => facts[key])} />
      <p className="muted">{source}</p>
    </>
  );
}

function RuleCard({ rule, isUsual }: { rule: ShownRules['decisionRules'][number]; isUsual: boolean }) {
  const { t } = useLingui();
  return (
    <Card
      accent={isUsual}
      kicker={isUsual ? t`Übliche Regel` : t`Weitere Regel`}
      title={rule.title}
      foot={<span className="muted">{rule.source}</span>}
    >
      <RuleSentences rule={rule} />
    </Card>
  );
}

export interface RuleSentencesProps {
  rule: {
    readonly quorum: readonly string[];
    readonly adopt: readonly string[];
    readonly tieBreak: string | null;
  };
}

/** When the board is quorate and when a motion is adopted. */
export function RuleSentences({ rule }: RuleSentencesProps) {
  const { t } = useLingui();
  return (
    <>
      <Conditions title={t`Beschlussfähig, wenn`} phrases={rule.quorum} otherwise={t`immer`} />
      <Conditions title={t`Angenommen, wenn`} phrases={rule.adopt} otherwise={t`immer`} />
      {rule.tieBreak === null ? null : <p>{rule.tieBreak}.</p>}
    </>
  );
}

interface ConditionsProps {
  title: string;
  phrases: readonly string[];
  otherwise: string;
}

function Conditions({ title, phrases, otherwise }: ConditionsProps) {
  return (
    <div>
      <p className="muted">{title}</p>
      <ul>
        {(phrases.length > 0 ? phrases : [otherwise]).map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </div>
  );
}
