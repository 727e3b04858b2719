import { createBrowserRouter, type RouteObject } from 'react-router';

import { useUnreadCount } from './features/message/queries';
import { Callback } from './kit/auth/Callback';
import { RequireSession } from './kit/auth/RequireSession';
import { CALLBACK } from './kit/auth/session';
import { Loading } from './kit/display/Loading';
import { Broken } from './kit/layout/Broken';
import { Frame } from './kit/layout/Frame';
import { Home } from './kit/layout/Home';
import { NotFound } from './kit/layout/NotFound';

export const inDistrict: RouteObject[] = [
  { path: 'workbench', lazy: () => import('./features/workbench/WorkbenchPage') },
  { path: 'demands', lazy: () => import('./features/demand/list/DemandListPage') },
  { path: 'demands/new', lazy: () => import('./features/demand/filing/FileDemandPage') },
  { path: 'demands/triage', lazy: () => import('./features/demand/office/TriagePage') },
  { path: 'demands/call-backs', lazy: () => import('./features/demand/office/CallBackPage') },
  { path: 'demands/followed', lazy: () => import('./features/demand/following/FollowedPage') },
  { path: 'demands/hand-over', lazy: () => import('./features/demand/handover/HandOverPage') },
  { path: 'demands/drafts', lazy: () => import('./features/demand/drafts/DraftsPage') },
  { path: 'demands/batches', lazy: () => import('./features/demand/batch/IntakePage') },
  { path: 'demands/batches/:id', lazy: () => import('./features/demand/batch/BatchPage') },
  { path: 'demands/recurrences', lazy: () => import('./features/demand/recurrence/RecurrenceListPage') },
  { path: 'demands/recurrences/:id', lazy: () => import('./features/demand/recurrence/RecurrencePage') },
  { path: 'demands/:id/plan', lazy: () => import('./features/demand/plan/PlanPage') },
  { path: 'demands/:id/sign-in', lazy: () => import('./features/demand/whistle/SignInPage') },
  { path: 'demands/:id', lazy: () => import('./features/demand/detail/DemandPage') },
  { path: 'organisation', lazy: () => import('./features/organisation/OrganisationPage') },
  { path: 'organisation/founding', lazy: () => import('./features/organisation/founding/FoundingPage') },
  { path: 'organisation/chain', lazy: () => import('./features/organisation/chain/ChainPage') },
  { path: 'organisation/coverage', lazy: () => import('./features/organisation/coverage/CoveragePage') },
  { path: 'organisation/elections', lazy: () => import('./features/organisation/election/ElectionListPage') },
  { path: 'organisation/elections/new', lazy: () => import('./features/organisation/election/CallElectionPage') },
  { path: 'organisation/elections/:id', lazy: () => import('./features/organisation/election/ElectionPage') },
  { path: 'organisation/plans', lazy: () => import('./features/organisation/plan/PlanListPage') },
  { path: 'organisation/plans/:id', lazy: () => import('./features/organisation/plan/PlanPage') },
  { path: 'organisation/guidance', lazy: () => import('./features/organisation/guidance/GuidancePage') },
  { path: 'organisation/imports', lazy: () => import('./features/organisation/imports/ImportsPage') },
  { path: 'organisation/contacts', lazy: () => import('./features/organisation/contact/ContactsPage') },
  { path: 'ledger', lazy: () => import('./features/ledger/EnterpriseListPage') },
  { path: 'ledger/new', lazy: () => import('./features/ledger/RegisterEnterprisePage') },
  { path: 'ledger/:id', lazy: () => import('./features/ledger/EnterprisePage') },
  { path: 'activities', lazy: () => import('./features/activity/ActivityListPage') },
  { path: 'activities/new', lazy: () => import('./features/activity/PlanActivityPage') },
  { path: 'activities/:id', lazy: () => import('./features/activity/ActivityPage') },
  { path: 'statistics', lazy: () => import('./features/statistics/DistrictStatisticsPage') },
  { path: 'statistics/demands', lazy: () => import('./features/statistics/CountedDemandsPage') },
  { path: 'statistics/months', lazy: () => import('./features/statistics/months/MonthsPage') },
  { path: 'statistics/appeals', lazy: () => import('./features/statistics/appeals/AppealsPage') },
  { path: 'system', lazy: () => import('./features/system/SystemPage') },
  { path: 'system/audit', lazy: () => import('./features/system/audit/AuditPage') },
  { path: 'system/accounts', lazy: () => import('./features/system/account/AccountsPage') },
  { path: 'system/categories', lazy: () => import('./features/system/category/CategoriesPage') },
  { path: 'system/rules', lazy: () => import('./features/demand/rules/RulesPage') },
  { path: 'system/rules/new', lazy: () => import('./features/demand/rules/RuleEditorPage') },
  { path: 'system/rules/:version', lazy: () => import('./features/demand/rules/RuleSetPage') },
  { path: 'system/calendar', lazy: () => import('./features/system/calendar/CalendarPage') },
];

export const framed: RouteObject[] = [
  { index: true, element: <Home /> },
  { path: 'd/:district', children: [{ index: true, element: <Home /> }, ...inDistrict] },
  { path: 'messages', lazy: () => import('./features/message/InboxPage') },
  { path: 'messages/settings', lazy: () => import('./features/message/SettingsPage') },
  { path: 'inbox', lazy: () => import('./features/message/MailedLink') },
  { path: 'statistics', lazy: () => import('./features/statistics/StreetStatisticsPage') },
  { path: 'help', lazy: () => import('./features/help/HelpPage') },
  { path: '*', element: <NotFound /> },
];

/** What links in mails and texts open; nobody has to sign in for these. */
const open: RouteObject[] = [
  { path: 'addresses/verification', lazy: () => import('./features/message/VerifyLinkPage') },
  { path: 'inbox/unsubscription', lazy: () => import('./features/message/UnsubscribePage') },
  { path: 'rating', lazy: () => import('./features/demand/rating/RatingPage') },
];

/** Every page has its own address, and its own script that is read when it is opened. */
export function newRouter() {
  return createBrowserRouter([
    { path: CALLBACK, element: <Callback /> },
    { errorElement: <Broken />, hydrateFallbackElement: <Loading />, children: open },
    {
      element: (
        <RequireSession>
          <Frame unread={useUnreadCount} />
        </RequireSession>
      ),
      errorElement: <Broken />,
      hydrateFallbackElement: <Loading />,
      children: [{ errorElement: <Broken />, children: framed }],
    },
  ]);
}
