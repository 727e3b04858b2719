import type * as demand from '@/generated/demand';
import type * as event from '@/generated/event';
import type * as ledger from '@/generated/ledger';
import type * as notification from '@/generated/notification';
import type * as organisation from '@/generated/organisation';

/** Everything the gateway offers, one table of paths. */
export type Paths = organisation.paths & demand.paths & ledger.paths & event.paths & notification.paths;

type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never;

/** What a path answers, and what it takes. */
type Answer<P extends keyof Paths> = Paths[P] extends { get: { responses: { 200: infer R } } } ? Json<R> : never;
type Answered<P extends keyof Paths> = Paths[P] extends { post: { responses: { 200: infer R } } } ? Json<R> : never;
type Body<P extends keyof Paths> = Paths[P] extends { post: { requestBody: infer R } } ? Json<R> : never;
type Item<P extends keyof Paths> = Answer<P> extends { items: (infer T)[] } ? T : never;

type InDistrict<S extends string> = `/api/v1/districts/{district}/${S}`;

export type Me = Answer<'/api/v1/me'>;
export type HeldGrant = Me['grants'][number];
export type District = Item<'/api/v1/districts'>;
export type CommitteeModel = District['committeeModel'];
export type Unit = Item<InDistrict<'units'>>;
export type UnitKind = Unit['kind'];
export type UnitHistory = Answer<InDistrict<'units/{id}/history'>>;
export type UnitPart = Body<InDistrict<'units/{id}/split'>>['parts'][number];
export type SiteKind = NonNullable<Unit['siteKind']>;
export type Post = Item<InDistrict<'posts'>>;
export type Holder = Post['holders'][number];
export type Standing = Holder['standing'];
export type Chain = Answer<InDistrict<'responsibility-chain'>>;
export type PublishedYear = Answer<'/api/v1/working-calendars/{calendar}/years'>['years'][number];
export type Coverage = Answer<InDistrict<'coverage'>>;
export type Contact = Item<InDistrict<'contact-network'>>;
export type Plan = Item<InDistrict<'plans'>>;
export type PlanItem = Plan['draft'][number];
export type PlanKind = Plan['kind'];
export type CommitteeFunction = PlanItem['function'];
export type PlanReport = Answer<InDistrict<'plans/{id}/report'>>;
export type Election = Item<InDistrict<'elections'>>;
export type ElectionVoice = Answer<InDistrict<'elections/{id}/voice'>>;
export type ElectionPhase = Election['phase'];
export type Candidate = Election['candidates'][number];
export type Objection = Item<InDistrict<'elections/{id}/objections'>>;
export type GuidanceNote = Item<InDistrict<'guidance-notes'>>;
export type Account = Item<InDistrict<'accounts'>>;
export type AccountDifference = Item<InDistrict<'accounts/differences'>>;
export type FoundingPreview = Answer<'/api/v1/founding-templates/preview'>;

export type Demand = Item<InDistrict<'demands'>>;
export type DemandStatus = Demand['status'];
export type Move = Demand['moves'][number];
export type Urgency = Demand['urgency'];
export type Channel = Demand['channel'];
export type Clock = Demand['clocks'][number];
export type ClockKind = Clock['kind'];
export type Deadline = Answer<InDistrict<'demands/{id}/deadlines'>>[number];
export type HistoryEntry = Answer<InDistrict<'demands/{id}/history'>>[number];
export type Category = Answer<InDistrict<'demand-categories'>>['categories'][number];
export type Question = Category['questions'][number];
export type CountedDemand = Item<InDistrict<'demand-rates/demands'>>;
export type DemandRates = Answer<InDistrict<'demand-rates'>>;
export type Rates = DemandRates['district'];
export type SubmitDemand = Body<InDistrict<'demands'>>;
export type Outcome = Body<InDistrict<'demands/{id}/resolution'>>['outcome'];
export type ReturnReason = Body<InDistrict<'demands/{id}/return-order'>>['reason'];
export type Escalation = Answer<InDistrict<'demands/{id}/escalations'>>[number];
export type DeclineReason = Body<InDistrict<'demands/{id}/decline'>>['reason'];

export type Route = NonNullable<Demand['lead']>['route'];
export type WhistleCall = NonNullable<NonNullable<Demand['lead']>['whistle']>;
export type Comment = Item<InDistrict<'demands/{id}/comments'>>;
export type Voices = Answer<InDistrict<'demands/{id}/following'>>;
export type LikelyDuplicate = Answered<InDistrict<'demand-duplicates'>>[number];
export type FollowedDemand = Item<InDistrict<'followed-demands'>>;
export type Whistle = Answer<InDistrict<'demands/{id}/whistle'>>;
export type WhistlePart = Whistle['units'][number];
export type DoorService = Answer<InDistrict<'demands/{id}/door-service'>>;
export type Slot = DoorService['slots'][number];
export type SolutionPlan = Answer<InDistrict<'demands/{id}/plan'>>;
export type PlanTask = SolutionPlan['tasks'][number];
export type PlanContent = Body<InDistrict<'demands/{id}/plan/content'>>;
export type HandOverReport = Answered<InDistrict<'hand-overs'>>;
export type AskedRating = Answered<'/api/v1/demand-ratings/inspections'>;
export type RatingLink = Answered<InDistrict<'demands/{id}/rating-links'>>;
export type CallBackDuty = Item<InDistrict<'call-backs'>>;
export type Attachment = Answer<InDistrict<'demands/{id}/attachments'>>[number];
export type SelfCheck = Answer<InDistrict<'demands/{id}/self-check'>>;
export type DemandNotices = Answer<InDistrict<'notices'>>;
export type RuleVersions = Answer<InDistrict<'deadline-rules'>>;
export type RuleSet = Answer<InDistrict<'deadline-rules/{version}'>>;
export type RuleSetForm = Body<InDistrict<'deadline-rules'>>;
export type Simulation = Answer<InDistrict<'deadline-rules/{version}/simulation'>>;

export type RuleLine = RuleSetForm['rules'][number];
export type RuleTime = RuleLine['accept'];
export type RuleDifference = Simulation['different'][number];
export type Recurrence = Item<InDistrict<'demand-recurrences'>>;
export type RecurrenceStatus = Recurrence['status'];
export type RecurrenceWithDemands = Answer<InDistrict<'demand-recurrences/{id}'>>;
export type RecurrenceMove = RecurrenceWithDemands['moves'][number];
export type AttachedDemand = RecurrenceWithDemands['newest'][number];
export type SavedFilter = Answer<InDistrict<'saved-filters'>>[number];
export type FoundDemand = Answered<InDistrict<'demand-searches'>>['items'][number];
export type BulkMove = Body<InDistrict<'demand-moves'>>;
export type BulkOutcome = Answered<InDistrict<'demand-moves'>>['items'][number];
export type DemandDraft = Answer<InDistrict<'demand-drafts'>>[number];
export type DryRun = Answered<InDistrict<'demand-batches/dry-run'>>;
export type DryRunRow = DryRun['rows'][number];
export type IntakeBatch = Answer<InDistrict<'demand-batches/{id}'>>;
export type Batch = IntakeBatch['rows'];
export type FrozenMonth = Answer<InDistrict<'demand-rate-months/{month}'>>;
export type Recomputed = Answered<InDistrict<'demand-rate-months/{month}/recomputation'>>;
export type RateAppeal = Item<InDistrict<'demand-rate-appeals'>>;
export type RankedBy = Paths[InDistrict<'demand-rates/ranking'>]['get']['parameters']['query']['by'];
export type SpentTimes = Answer<InDistrict<'demand-rates/times'>>['district'];

export type Enterprise = Item<InDistrict<'enterprises'>>;
export type EnterpriseKind = Enterprise['kind'];
export type EnterpriseStatus = Enterprise['status'];
export type RegisterEnterprise = Body<InDistrict<'enterprises'>>;

export type Activity = Item<InDistrict<'activities'>>;
export type ActivityKind = Activity['kind'];
export type ActivityStatus = Activity['status'];
export type PlanActivity = Body<InDistrict<'activities'>>;
export type CancellationReason = Body<InDistrict<'activities/{id}/cancellation'>>['reason'];
export type Registration = Item<InDistrict<'activities/registrations'>>;

export type InboxEntry = Item<'/api/v1/inbox'>;
export type SnoozedEntry = Item<'/api/v1/inbox/snoozed'>;
export type Explanation = Answer<'/api/v1/inbox/explanations'>[number];
export type MailDelivery = Item<'/api/v1/inbox/deliveries'>;
export type AddressBook = Answer<'/api/v1/addresses'>;
export type Address = AddressBook['items'][number];
export type Preferences = Answer<'/api/v1/inbox/preferences'>;
export type MailMode = Preferences['kinds'][number]['mode'];
