// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskpage.h"

#include "keyboard/keyboard.h"
#include "kiosk/bar.h"
#include "kiosk/cardlist.h"
#include "l10n/catalogue.h"
#include "style/emptylayout.h"
#include "style/lowscreen.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace escale {

namespace {

constexpr auto kioskContext = "escale::KioskPage";
//: spoken when a page opens; %1 is a number
constexpr auto pictures = QT_TRANSLATE_NOOP("escale::KioskPage", "Pictures on this page: %1.");
//: spoken when a page opens, to somebody who cannot read
constexpr auto touchPicture = QT_TRANSLATE_NOOP("escale::KioskPage", "Touch a picture to hear it.");

} // namespace

KioskPage::KioskPage(KioskServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_pane(new ScrollPane(services.appearance)), m_canvas(new QWidget),
      m_content(new QVBoxLayout), m_headingRow(new QHBoxLayout),
      m_heading(new Label(services.appearance, TextRole::Title)), m_bar(new Bar(services.appearance, Qt::TopEdge)),
      m_barRow(new QHBoxLayout), m_actionsRow(new QHBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_pane, 1);
    outer->addWidget(m_bar);
    m_bar->setLayout(m_barRow);
    m_bar->hide();
    m_headingRow->addWidget(m_heading, 1);
    m_content->addLayout(m_headingRow);
    m_content->addLayout(m_actionsRow);
    m_canvas->setLayout(m_content);
    m_pane->setWidget(m_canvas);
    m_canvas->setAutoFillBackground(false);
    // Where the keyboard starts on a new page, without a ring on anything: Tab goes on from here.
    setFocusPolicy(Qt::ClickFocus);
    connect(&services.appearance, &Appearance::changed, this, [this] { restyle(); });
    connect(m_pane, &ScrollPane::scrolled, this, [this] { m_following = m_following && m_pane->isGliding(); });
    KioskPage::restyle();
}

void KioskPage::restyle()
{
    const Metrics &m = metrics();
    m_tight = hasLittleHeight();
    const int vertical = m_tight ? m.unit : m_wide ? m.unit * 2 : m.pagePadding * 3 / 4;
    m_content->setContentsMargins(m.pagePadding, vertical, m.pagePadding, vertical);
    m_content->setSpacing(m.unit * (m_tight ? 2 : 3));
    m_heading->setGreatestTextStep(m_tight ? defaultTextStep : textSteps - 1);
    m_headingRow->setSpacing(m.unit * 3);
    const int around = m.unit * (m_tight ? 1 : 3);
    m_barRow->setContentsMargins(m.pagePadding, around, m.pagePadding, around);
    m_barRow->setSpacing(m.gap);
    m_actionsRow->setSpacing(m.gap);
    placeActions();
}

bool KioskPage::hasLittleHeight() const
{
    return m_wide && isLowScreen(window()->height(), metrics()) && m_services.appearance.textStep() > defaultTextStep;
}

void KioskPage::setHeadingShown(bool shown)
{
    m_heading->setVisible(shown);
}

void KioskPage::addAction(Button *button, int stretch)
{
    // As large as drawn; growing only as far as the words of other buttons do.
    constexpr int greatestStep = 2;
    button->setTextRole(TextRole::Card);
    button->setGreatestTextStep(greatestStep);
    m_actions.append({button, stretch});
    placeActions();
}

Button *KioskPage::makeListenSpeaker()
{
    m_listen = new Button(m_services.appearance, Button::Kind::Quiet, this);
    m_listen->setTarget(Button::Target::Secondary);
    nameListen();
    connect(m_listen, &Button::clicked, this, &KioskPage::speakPage);
    return m_listen;
}

void KioskPage::addWayHome()
{
    m_wayHome = new Button(m_services.appearance, Button::Kind::Primary);
    m_wayHome->setObjectName(QStringLiteral("wayHome"));
    m_wayHome->setSymbol(Icon::Home);
    nameWayHome();
    m_wayHome->hide();
    connect(m_wayHome, &Button::clicked, this, [this] { m_services.navigator.home(); });
    m_content->addWidget(m_wayHome, 0, Qt::AlignLeading);
}

/// As the button of the bar is called.
void KioskPage::nameWayHome()
{
    if (m_wayHome)
        m_wayHome->setWords(QCoreApplication::translate("escale::TopBar", "Home"));
}

void KioskPage::nameListen()
{
    m_listen->setSymbol(Icon::Speaker);
    m_listen->setObjectName(QStringLiteral("listen"));
    m_listen->setAccessibleName(tr("Listen to this page"));
}

void KioskPage::hearKeys(Keyboard &keyboard)
{
    connect(&keyboard, &Keyboard::found, this, &KioskPage::speakKey);
    connect(&keyboard, &Keyboard::acted, this, &KioskPage::speakKey);
    const auto follow = [this, &keyboard] { keyboard.setExplored(m_services.guide.isOn()); };
    connect(&m_services.guide, &Guide::changed, &keyboard, follow);
    follow();
}

void KioskPage::speakKey(const QString &name, Language language)
{
    if (m_services.guide.isOn() && m_services.hearing.canHear(language))
        speak({{name, language}}, {});
}

void KioskPage::speakPage()
{
    speak(spoken(), [this](int item) { lightSpoken(item); });
}

QList<SpokenText> KioskPage::opening() const
{
    const QList<SpokenText> page = spoken();
    QList<SpokenText> texts{page.isEmpty() ? SpokenText{title(), m_services.language.language()} : page.first()};
    if (thingCount() >= 0) {
        SpokenText count = heard(kioskContext, pictures);
        count.text = count.text.arg(thingCount());
        texts.append(count);
    }
    texts.append(heard(kioskContext, touchPicture));
    return texts;
}

void KioskPage::keepActionsInBar()
{
    m_actionsInBar = true;
    placeActions();
}

bool KioskPage::actionsFitBesideHeading() const
{
    constexpr double share = 0.6; // of the width; the heading wraps in the rest
    int needed = 0;
    for (const auto &[button, stretch] : m_actions)
        needed += button->sizeHint().width() + metrics().gap;
    return needed <= (width() - 2 * metrics().pagePadding) * share;
}

void KioskPage::placeActions()
{
    for (QBoxLayout *row : {m_barRow, m_actionsRow})
        releaseItems(*row);
    const bool inBar = m_actionsInBar || !m_wide;
    QBoxLayout *row = m_barRow;
    if (!inBar)
        row = actionsFitBesideHeading() ? m_headingRow : static_cast<QBoxLayout *>(m_actionsRow);
    const bool stretched =
        std::any_of(m_actions.cbegin(), m_actions.cend(), [](const auto &a) { return a.second > 0; });
    if (inBar && !stretched)
        row->addStretch(1);
    for (const auto &[button, stretch] : std::as_const(m_actions)) {
        m_headingRow->removeWidget(button);
        row->addWidget(button, inBar ? stretch : 0, inBar ? Qt::Alignment() : Qt::AlignVCenter);
    }
    if (row != m_headingRow && !stretched)
        row->addStretch(1);
    m_bar->setVisible(inBar && !m_actions.isEmpty());
}

void KioskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > height();
    if (wide == m_wide && hasLittleHeight() == m_tight) {
        placeActions();
        return;
    }
    m_wide = wide;
    restyle();
}

void KioskPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_listen)
        nameListen();
    nameWayHome();
    retranslate();
    placeActions();
}

void KioskPage::keepInSight(const QRect &area)
{
    const int offset = m_pane->placeFor(area);
    if (m_following && offset != m_pane->scrollOffset())
        m_pane->glideTo(offset, m_services.appearance.motion());
}

void KioskPage::keepInSight(const QWidget &spoken)
{
    keepInSight(QRect(spoken.mapTo(m_canvas, QPoint()), spoken.size()));
}

void KioskPage::lightCard(CardList &list, int index)
{
    list.setSpoken(index);
    if (const QRect area = list.placeOf(index); !area.isNull())
        keepInSight(area.translated(list.mapTo(m_canvas, QPoint())));
}

void KioskPage::speakCard(CardList &list, const FicheCard &card)
{
    speak({{card.title, card.language}, {card.abstract, card.language}},
          [this, &list, id = card.id](int item) { lightCard(list, item < 0 ? -1 : list.indexOf(id)); });
}

void KioskPage::speak(const QList<SpokenText> &texts, PageVoice::Lit lit)
{
    m_following = true;
    const LanguageSet voices = m_services.voice.languages();
    QList<SpokenText> speakable;
    QList<int> places; // of the speakable in `texts`
    for (int i = 0; i < texts.size(); ++i) {
        if (voices.contains(texts[i].language)) {
            speakable.append(texts[i]);
            places.append(i);
        }
    }
    if (!speakable.isEmpty()) {
        m_services.voice.speak(speakable, [lit = std::move(lit), places, page = QPointer<KioskPage>(this)](int item) {
            if (page && lit)
                lit(places.value(item, -1));
        });
        return;
    }
    Q_EMIT unheard();
}

SpokenText KioskPage::heard(const char *context, const char *source) const
{
    return {translated(hearing(), context, source), hearing()};
}

} // namespace escale
