// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskwindow.h"

#include "keyboard/key.h"
#include "kiosk/askpage.h"
#include "kiosk/earpage.h"
#include "kiosk/emergencypage.h"
#include "kiosk/framecontrol.h"
#include "kiosk/helppage.h"
#include "kiosk/languagepage.h"
#include "kiosk/listpage.h"
#include "kiosk/pageaccessible.h"
#include "kiosk/questionspage.h"
#include "kiosk/readingpage.h"
#include "kiosk/searchpage.h"
#include "kiosk/stepspage.h"
#include "kiosk/takeawaypage.h"
#include "kiosk/themespage.h"

#include "l10n/catalogue.h"
#include "l10n/isolate.h"
#include "style/lowscreen.h"

#include <QApplication>
#include <QPointer>

namespace escale {

namespace {

//: said at each step of the volume, as loud as it is now
constexpr auto likeThis = QT_TRANSLATE_NOOP("escale::KioskWindow", "Like this?");
//: said of the ear while the guide is on
constexpr auto leaving = QT_TRANSLATE_NOOP("escale::KioskWindow", "You are leaving the guide. Touch again.");
//: said in a language that somebody may understand whose own has no voice here
constexpr auto understood = QT_TRANSLATE_NOOP("escale::KioskWindow", "If you understand this language, touch here.");

} // namespace

KioskWindow::KioskWindow(Appearance &appearance, InterfaceLanguage &language, LibraryService &library, PageVoice &voice,
                         Clock &clock, KioskOptions options, QWidget *parent)
    : QWidget(parent), m_options(std::move(options)), m_firstLanguage(language.language()), m_hearing(language, voice),
      m_guide(appearance, m_hearing, voice, clock), m_services{appearance, language, library,  m_navigator,
                                                               voice,      clock,    m_visit,  m_options,
                                                               m_guide,    m_volume, m_hearing},
      m_column(new QVBoxLayout(this)), m_stack(new QStackedWidget), m_notice(new NoticeLine(appearance, clock)),
      m_sessionEnd(new SessionEnd(appearance, this)), m_days(clock),
      m_deaf(*this, appearance.metrics().primaryTarget / 4, clock, this) // a drag of more is a scroll
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
    m_column->addWidget(m_notice);
    connect(m_notice, &NoticeLine::languageChosen, this, &KioskWindow::listenIn);
    connect(&m_guide, &Guide::unheard, this, &KioskWindow::offerVoices);
    connect(&m_hearing, &HearingLanguage::changed, this, &KioskWindow::refresh);
    m_guide.watch(*m_stack);
    m_guide.watch(*m_sessionEnd);
    m_guide.watch(*m_notice);
    m_guide.setWords([this](const QWidget &control) { return wordsOf(control); });
    connect(&m_guide, &Guide::changed, this, &KioskWindow::placeFoot);
    // Who only tried a speaker of the first page and went leaves no guide behind.
    connect(&m_guide, &Guide::fellSilent, this, [this] {
        if (m_navigator.current().page == PageName::Languages && !m_navigator.canGoBack())
            m_guide.end();
    });

    connect(m_sessionEnd, &SessionEnd::finishWanted, this, &KioskWindow::finishWanted);
    // Who touches the page in the moment in which the warning comes does not want to finish.
    connect(m_sessionEnd, &SessionEnd::came, this, [this] { m_deaf.begin(*m_sessionEnd); });
    connect(m_sessionEnd, &SessionEnd::went, this, [this] { m_deaf.begin(*m_stack); });
    connect(&m_navigator, &Navigator::moved, this, &KioskWindow::showStop);
    connect(&language, &InterfaceLanguage::changed, this, &KioskWindow::refresh);
    connect(&library, &LibraryService::contentChanged, this, &KioskWindow::refresh);
    connect(&m_days, &DayWatch::dayChanged, this, &KioskWindow::refresh);
    m_navigator.setScrollSource([this] { return page(m_navigator.current().page).scrollOffset(); });
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
    m_guide.watch(*m_bar);
    return *m_bar;
}

FootBar &KioskWindow::foot()
{
    if (m_foot)
        return *m_foot;
    m_foot = new FootBar(m_services);
    m_column->addWidget(m_foot);
    m_guide.watch(*m_foot);
    connect(m_foot, &FootBar::listenWanted, this, [this] { page(m_navigator.current().page).speakPage(); });
    connect(m_foot, &FootBar::volumeWanted, this, &KioskWindow::toggleVolume);
    connect(m_foot, &FootBar::helpWanted, this, &KioskWindow::askSomebody);
    return *m_foot;
}

bool KioskWindow::isLow() const
{
    return isLowScreen(height(), m_services.appearance.metrics());
}

/// Where the bar is, the foot is; the keyboard of a low screen alone needs its room, as long as there is no guide.
void KioskWindow::placeFoot()
{
    const Route &stop = m_navigator.current();
    const bool hasFoot = (stop.page != PageName::Languages || m_navigator.canGoBack()) &&
                         (stop.page != PageName::Search || !isLow() || m_guide.isOn());
    if (m_bar)
        m_bar->setLow(isLow());
    if (hasFoot || m_foot) {
        foot().setLow(isLow());
        foot().setListenable(page(stop.page).isListenable());
        foot().setHelpOffered(stop.page != PageName::Help);
        foot().setVisible(hasFoot);
    }
}

void KioskWindow::toggleVolume()
{
    if (!m_volumePanel) {
        m_volumePanel = new VolumePanel(m_services.appearance, m_volume);
        m_column->insertWidget(m_foot ? m_column->indexOf(m_foot) : -1, m_volumePanel);
        m_guide.watch(*m_volumePanel);
        connect(m_volumePanel, &VolumePanel::sampleWanted, this, &KioskWindow::speakLikeThis);
        m_volumePanel->hide();
    }
    m_volumePanel->setVisible(m_volumePanel->isHidden());
    m_deaf.begin(*m_volumePanel);
    // Who does not see the keys that came hears how loud it is.
    if (m_guide.isOn() && m_volumePanel->isVisible())
        speakLikeThis();
}

void KioskWindow::speakLikeThis()
{
    page(m_navigator.current().page)
        .speak({{translated(m_hearing.language(), "escale::KioskWindow", likeThis), m_hearing.language()}}, {});
}

/// The card for the staff says what the person was looking at.
void KioskWindow::askSomebody()
{
    Route card = m_navigator.current();
    card.page = PageName::Help;
    card.scroll = 0;
    card.arrival = {};
    m_navigator.go(card);
}

std::optional<ControlWords> KioskWindow::wordsOf(const QWidget &control)
{
    const auto said = [&](const QString &words) { return SpokenText{words, m_services.language.language()}; };
    const auto heard = [&](const char *context, const char *source) {
        return SpokenText{translated(m_hearing.language(), context, source), m_hearing.language()};
    };
    const QString name = control.objectName();
    if (name == QLatin1String("contrast"))
        return ControlWords{{heard("escale::TopBar", "Contrast"), heard("escale::TopBar", bar().contrastState())}};
    if (const auto *key = qobject_cast<const Key *>(&control)) // the one that is a switch
        return ControlWords{
            {said(key->accessibleName()), heard("escale::TopBar", key->spec().lit ? "It is on." : "It is off.")}};
    // What is heard in another language than is read has no accessible name in it.
    if (m_hearing.isOther()) {
        if (const FrameControl *known = frameControl(name))
            return ControlWords{{heard(known->context, known->words)}, known->atOnce, known->atOnce};
    }
    // What only makes sound is heard at once. (A card's speaker is the card: pages say what it says.)
    const bool speaker =
        name == QLatin1String("speaker") && qobject_cast<const Card *>(control.parentWidget()) == nullptr;
    if (speaker || name == QLatin1String("listen") || name == QLatin1String("linkListen"))
        return ControlWords{{said(control.accessibleName())}, true, true};
    if (m_volumePanel && m_volumePanel->isAncestorOf(&control))
        return ControlWords{{said(control.accessibleName())}, true, true};
    if (name == QLatin1String("again"))
        return ControlWords{{said(control.accessibleName())}, true, true};
    if (name == QLatin1String("guideEar"))
        return ControlWords{{heard("escale::KioskWindow", leaving)}, true, false};
    return page(m_navigator.current().page).wordsOf(control);
}

/// No voice for this language: others are offered, each in its own voice. What is shown does not change.
void KioskWindow::offerVoices()
{
    constexpr int most = 3;
    const QList<Language> voices = m_hearing.offered();
    if (voices.isEmpty()) {
        m_notice->tell(tr("There is no voice on this machine."));
        return;
    }
    QStringList names;
    for (Language language : voices)
        names.append(isolated(ownName(language), layoutDirection()));
    //: %1 is a list of languages in their own names, such as "Français · English"
    m_notice->offer(tr("There is no voice for this language here. These languages have one: %1")
                        .arg(names.join(QStringLiteral(" · "))),
                    voices.mid(0, most));
    QList<SpokenText> texts;
    for (Language language : voices.mid(0, most)) {
        const QString sentence = translated(language, "escale::KioskWindow", understood);
        texts.append({ownName(language) + QStringLiteral(". ") + sentence, language});
    }
    m_services.voice.speak(texts, [notice = m_notice, texts](int item) {
        notice->lightOffer(item < 0 ? std::nullopt : std::optional(texts.value(item).language));
    });
}

void KioskWindow::listenIn(Language language)
{
    m_services.voice.stop();
    m_opening = true;
    m_reading = true;
    m_hearing.choose(language);
}

void KioskWindow::openGuided(KioskPage &page)
{
    // Once a coming; a page that changes under somebody's eyes says nothing unasked.
    if (!std::exchange(m_opening, false) || !m_guide.isOn())
        return;
    const bool themes = m_navigator.current().page == PageName::Themes;
    const QList<SpokenText> first =
        themes && std::exchange(m_noticesToSay, false) ? noticesNow(m_hearing.language()) : QList<SpokenText>();
    m_guide.open(first + page.opening(), [at = QPointer<KioskPage>(&page), before = int(first.size())](int item) {
        if (at)
            at->lightOpening(std::max(item - before, -1));
    });
}

/// What those who run the kiosk have to say today, each in `language` where it is written in it.
QList<SpokenText> KioskWindow::noticesNow(Language language) const
{
    QList<SpokenText> texts;
    for (const KioskNotice &notice : noticesOn(m_options.notices, m_services.clock.now().toLocalTime().date())) {
        Language written = Language::Fr;
        const QString text = noticeText(notice, language, &written);
        texts.append({text, written});
    }
    return texts;
}

void KioskWindow::tellNotices()
{
    QStringList lines;
    for (const SpokenText &notice : noticesNow(m_services.language.language()))
        lines.append(isolated(notice.text, layoutDirection()));
    if (!lines.isEmpty())
        tell(lines.join(u'\n'));
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
    connect(page, &KioskPage::unheard, this, &KioskWindow::offerVoices);
    connect(page, &KioskPage::filled, this, [this, page] {
        if (m_stack->currentWidget() != page)
            return;
        openGuided(*page);
        // Later: a page that comes takes the line away, and so does the event of a language that has changed.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (std::exchange(m_noticesToTell, false))
                    tellNotices();
            },
            Qt::QueuedConnection);
        if (std::exchange(m_reading, false) && !m_guide.isOn() && !page->spoken().isEmpty())
            page->speakPage();
    });
    Q_EMIT pageMade(name);
    return *page;
}

KioskPage *KioskWindow::makePage(PageName name)
{
    switch (name) {
    case PageName::Languages: {
        auto *languages = new LanguagePage(m_services);
        connect(languages, &LanguagePage::chosen, this, &KioskWindow::choose);
        connect(languages, &LanguagePage::volumeWanted, this, &KioskWindow::toggleVolume);
        return languages;
    }
    case PageName::Themes:
        return new ThemesPage(m_services);
    case PageName::List:
        return new ListPage(m_services);
    case PageName::Fiche:
        return new ReadingPage(m_services);
    case PageName::Search: {
        m_search = std::make_unique<SearchService>(m_services.library.path(), m_services.clock);
        auto *search = new SearchPage(m_services, *m_search);
        connect(search, &SearchPage::keyStruck, this, &KioskWindow::keyStruck);
        return search;
    }
    case PageName::Questions:
        return new QuestionsPage(m_services);
    case PageName::Help:
        return new HelpPage(m_services);
    case PageName::Ear:
        return new EarPage(m_services);
    case PageName::TakeAway:
        return new TakeAwayPage(m_services);
    case PageName::Steps:
        return new StepsPage(m_services);
    case PageName::Emergency:
        return new EmergencyPage(m_services);
    case PageName::Ask: {
        auto *ask = new AskPage(m_services);
        connect(ask, &AskPage::keyStruck, this, &KioskWindow::keyStruck);
        connect(ask, &AskPage::answered, this, &KioskWindow::questionAnswered);
        return ask;
    }
    }
    Q_UNREACHABLE();
}

void KioskWindow::showStop(const Route &stop)
{
    m_deaf.begin(*m_stack);
    m_services.voice.stop();
    m_notice->hide();
    m_guide.clear();
    m_opening = true;
    KioskPage &next = page(stop.page);
    // The first page has no bar: there is nothing to go back to and no language to be in yet.
    const bool hasBar = stop.page != PageName::Languages || m_navigator.canGoBack();
    if (hasBar || m_bar)
        bar().setVisible(hasBar);
    m_stack->setCurrentWidget(&next);
    if (m_volumePanel)
        m_volumePanel->hide();
    placeFoot();
    placeField();
    next.setFocus(Qt::OtherFocusReason);
    next.visit(stop);
    next.scrollTo(stop.scroll);
}

void KioskWindow::placeField()
{
    KioskPage &shown = page(m_navigator.current().page);
    const KioskPage::BarField field = shown.fieldForBar();
    if (field.widget || m_fieldOf)
        bar().setField(field.widget, field.alone);
    KioskPage *owner = field.widget ? &shown : nullptr;
    if (m_fieldOf && m_fieldOf != owner)
        m_fieldOf->takeFieldBack();
    m_fieldOf = owner;
}

void KioskWindow::refresh()
{
    page(m_navigator.current().page).visit(m_navigator.current());
}

void KioskWindow::choose(Language language)
{
    const bool first = !m_navigator.canGoBack();
    m_services.language.set(language);
    m_noticesToSay = m_noticesToSay || first;
    m_noticesToTell = true;
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
    if (m_services.printer)
        m_services.printer->clear();
    m_sessionEnd->close();
    m_notice->hide();
    m_guide.end();
    m_volume.reset();
    m_hearing.reset();
    m_visit = {};
    m_noticesToTell = m_noticesToSay = m_opening = m_reading = false;
    // First: a page that is still the current one would be filled again by what follows.
    m_navigator.forget();
    for (const auto &[name, page] : m_pages)
        page->forget();
    m_services.appearance.setTextStep(defaultTextStep);
    m_services.appearance.setColourSet(ColourSet::Standard);
    m_services.language.set(m_firstLanguage);
}

void KioskWindow::tell(const QString &sentence)
{
    m_notice->tell(sentence);
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeField();
    placeFoot();
    m_sessionEnd->setGeometry(rect());
}

} // namespace escale
