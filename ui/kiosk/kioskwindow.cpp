// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskwindow.h"

#include "kiosk/languagepage.h"
#include "kiosk/listpage.h"
#include "kiosk/pageaccessible.h"
#include "kiosk/questionspage.h"
#include "kiosk/readingpage.h"
#include "kiosk/searchpage.h"
#include "kiosk/themespage.h"

#include <QApplication>

namespace escale {

KioskWindow::KioskWindow(Appearance &appearance, InterfaceLanguage &language, LibraryService &library, PageVoice &voice,
                         Clock &clock, KioskOptions options, QWidget *parent)
    : QWidget(parent), m_options(std::move(options)),
      m_firstLanguage(language.language()), m_services{appearance, language, library, m_navigator,
                                                       voice,      clock,    m_visit, m_options},
      m_column(new QVBoxLayout(this)), m_stack(new QStackedWidget), m_notice(new NoticeLine(appearance, this)),
      m_sessionEnd(new SessionEnd(appearance, this)), m_days(clock), m_deaf(*m_stack, clock, this)
{
    static const bool installed = [] {
        installKioskPageAccessibility();
        return true;
    }();
    Q_UNUSED(installed)
    setObjectName(QStringLiteral("window"));
    setWindowTitle(QStringLiteral("Escale"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    // The screen decides how large the window is, never the words on it: they give way (topbar.h) or scroll.
    m_column->setSizeConstraint(QLayout::SetNoConstraint);
    m_column->addWidget(m_stack, 1);

    connect(m_sessionEnd, &SessionEnd::finishWanted, this, &KioskWindow::finishWanted);
    connect(&m_navigator, &Navigator::moved, this, &KioskWindow::showStop);
    connect(&language, &InterfaceLanguage::changed, this, &KioskWindow::refresh);
    connect(&library, &LibraryService::contentChanged, this, &KioskWindow::refresh);
    connect(&m_days, &DayWatch::dayChanged, this, &KioskWindow::refresh);
    connect(&appearance, &Appearance::changed, this, &KioskWindow::restyle);
    m_navigator.setScrollSource([this] { return page(m_navigator.current().page).scrollPlace(); });
    restyle();
    showStop(m_navigator.current());
}

KioskWindow::~KioskWindow() = default;

TopBar &KioskWindow::bar()
{
    if (m_bar)
        return *m_bar;
    m_bar = new TopBar(m_services);
    m_column->insertWidget(0, m_bar);
    connect(m_bar, &TopBar::languageWanted, this, [this] {
        if (m_navigator.current().page != PageName::Languages)
            m_navigator.go({.page = PageName::Languages});
    });
    connect(m_bar, &TopBar::finishWanted, this, &KioskWindow::finishWanted);
    return *m_bar;
}

KioskPage &KioskWindow::page(PageName name)
{
    const auto known = m_pages.find(name);
    if (known != m_pages.end())
        return *known->second;
    KioskPage *page = makePage(name);
    m_pages[name] = page;
    m_stack->addWidget(page);
    connect(page, &KioskPage::notice, this, &KioskWindow::tell);
    Q_EMIT pageMade(name);
    return *page;
}

KioskPage *KioskWindow::makePage(PageName name)
{
    switch (name) {
    case PageName::Languages: {
        auto *languages = new LanguagePage(m_services);
        connect(languages, &LanguagePage::chosen, this, &KioskWindow::choose);
        return languages;
    }
    case PageName::Themes:
        return new ThemesPage(m_services);
    case PageName::List:
        return new ListPage(m_services);
    case PageName::Fiche:
        return new ReadingPage(m_services);
    case PageName::Search:
        m_search = std::make_unique<SearchService>(m_services.library.path(), m_services.clock);
        m_searchPage = new SearchPage(m_services, *m_search);
        connect(m_searchPage, &SearchPage::keyStruck, this, &KioskWindow::keyStruck);
        return m_searchPage;
    case PageName::Questions:
        return new QuestionsPage(m_services);
    }
    Q_UNREACHABLE();
}

void KioskWindow::showStop(const Route &stop)
{
    m_deaf.begin();
    m_services.voice.stop();
    m_notice->hide();
    KioskPage &next = page(stop.page);
    // The first page has no bar: there is nothing to go back to and no language to be in yet.
    const bool hasBar = stop.page != PageName::Languages || m_navigator.canGoBack();
    if (hasBar || m_bar)
        bar().setVisible(hasBar);
    m_stack->setCurrentWidget(&next);
    placeField();
    next.setFocus(Qt::OtherFocusReason);
    next.visit(stop);
    next.scrollTo(stop.scroll);
}

/// On a wide screen the search field stands in the bar: height is dear, above all with the keyboard open.
void KioskWindow::placeField()
{
    if (!m_searchPage)
        return;
    const bool inBar = m_navigator.current().page == PageName::Search && width() > height();
    bar().setField(inBar ? &m_searchPage->field() : nullptr);
    if (!inBar)
        m_searchPage->takeFieldBack();
}

void KioskWindow::refresh()
{
    page(m_navigator.current().page).visit(m_navigator.current());
}

void KioskWindow::choose(Language language)
{
    const bool first = !m_navigator.canGoBack();
    m_services.language.set(language);
    if (first) {
        Q_EMIT visitBegan(language);
        m_navigator.home();
    } else {
        m_navigator.back();
    }
}

void KioskWindow::endVisit()
{
    m_services.voice.stop();
    m_sessionEnd->close();
    m_notice->hide();
    m_visit = {};
    for (const auto &[name, page] : m_pages)
        page->forget();
    m_services.appearance.setTextStep(defaultTextStep);
    m_services.appearance.setColourSet(ColourSet::Standard);
    m_services.language.set(m_firstLanguage);
    m_navigator.forget();
}

void KioskWindow::tell(const QString &sentence)
{
    m_notice->tell(sentence);
}

void KioskWindow::restyle()
{
    const Appearance &appearance = m_services.appearance;
    QApplication::setPalette(appearance.palette());
    QApplication::setFont(appearance.font(TextRole::Body));
    setStyleSheet(appearance.styleSheet());
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeField();
    m_notice->place(rect());
    m_sessionEnd->setGeometry(rect());
}

} // namespace escale
