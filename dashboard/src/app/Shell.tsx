import { Suspense, useEffect, useRef } from 'react';
import { Redirect, Route, Switch, useLocation, useRoute, useSearch } from 'wouter';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { PageHeader } from '../components/PageHeader';
import { PeriodPicker } from '../components/PeriodPicker';
import { EmptyState, LoadingState } from '../components/States';
import { addressWithPeriod, companyAddress } from '../navigation/addresses';
import { pages } from '../navigation/pages';
import { texts } from '../texts';
import { CompanySwitcher } from './CompanySwitcher';
import { Navigation } from './Navigation';
import { signOut } from './session';
import { useViewer } from './viewer';

/** Everything around a page: navigation, company, period. */
export function Shell() {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(location);
  useEffect(() => {
    // After a change of page, the keyboard and the screen reader continue at its beginning.
    if (before.current !== location) main.current?.focus();
    before.current = location;
  }, [location]);
  const [isOfCompany, parameters] = useRoute('/companies/:slug/*?');
  const slug = isOfCompany ? parameters.slug : undefined;
  const { companies } = useViewer();
  const isHidden = slug !== undefined && !companies.some((company) => company.slug === slug);
  return (
    <div className="shell">
      <a className="skip-link" href="#content" onClick={() => main.current?.focus()}>
        {texts.skipLink}
      </a>
      <header className="top">
        <span className="brand">{texts.product}</span>
        <CompanySwitcher slug={slug} />
        <PeriodPicker />
        <button type="button" className="button" onClick={() => signOut('byUser')}>
          {texts.session.signOut}
        </button>
      </header>
      <Navigation slug={slug} />
      <main id="content" ref={main} tabIndex={-1}>
        <ErrorBoundary key={location}>
          <Suspense fallback={<LoadingState />}>
            <Switch>
              {isHidden && <NotFound />}
              <Route path="/">
                <FirstPage />
              </Route>
              {pages.map(({ path, Component }) => (
                <Route key={path} path={path}>
                  <Component />
                </Route>
              ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}

/** The first page that the viewer has: the portfolio of several companies, else the company. */
function FirstPage() {
  const { companies } = useViewer();
  const search = useSearch();
  const [first] = companies;
  if (!first) return <EmptyState title={texts.states.noCompanyTitle}>{texts.states.noCompany}</EmptyState>;
  const to = companies.length > 1 ? '/portfolio' : companyAddress(first.slug);
  return <Redirect to={addressWithPeriod(to, search)} replace />;
}

function NotFound() {
  return (
    <>
      <PageHeader title={texts.states.notFoundTitle} />
      <p>{texts.states.notFound}</p>
    </>
  );
}
