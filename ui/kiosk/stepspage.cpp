// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/stepspage.h"

#include "base/try.h"
#include "l10n/catalogue.h"
#include "l10n/titles.h"
#include "model/cardpictures.h"
#include "picturing/picturing.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <algorithm>

namespace escale {

namespace {

constexpr auto stepsContext = "escale::StepsPage";
//: spoken, and the name of a small key; a procedure is shown one step a screen: step 2 of 4
constexpr auto stepOf = QT_TRANSLATE_NOOP("escale::StepsPage", "Step %1 of %2.");
//: spoken after a step; the key below has a large arrow
constexpr auto touchArrow = QT_TRANSLATE_NOOP("escale::StepsPage", "Touch the arrow to go on.");
constexpr auto lastDone = QT_TRANSLATE_NOOP("escale::StepsPage", "That was the last step.");
//: the key with the large arrow, under a step
constexpr auto goOn = QT_TRANSLATE_NOOP("escale::StepsPage", "Go on");
//: a key above the steps, which shows the fiche's title: back to its whole text
constexpr auto wholePage = QT_TRANSLATE_NOOP("escale::StepsPage", "Back to the whole page.");
//: a key after the last step: to the themes
constexpr auto somethingElse = QT_TRANSLATE_NOOP("escale::StepsPage", "Look for something else");

} // namespace

StepsPage::StepsPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_top(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_middle(new QBoxLayout(QBoxLayout::TopToBottom)), m_text(new QVBoxLayout),
      m_fiche(new PictureButton(services.appearance, PictureButton::Tone::Plain, PictureButton::Shape::Row)),
      m_tiles(new StepTiles(services.appearance)), m_picture(new StepPicture(services.appearance)),
      m_title(new Label(services.appearance, TextRole::Title)),
      m_trouble(new Label(services.appearance, TextRole::Lead)), m_ways(new QWidget),
      m_wayColumns(new ColumnsLayout(0, 0, 3)), m_nextRow(new QWidget),
      m_next(new PictureButton(services.appearance, PictureButton::Tone::Primary, PictureButton::Shape::Row)),
      m_swipe(pane(), services.appearance, services.clock, this)
{
    setHeadingShown(false);
    buildTop();
    m_middle->addWidget(m_picture, 1);
    m_text->addWidget(m_title);
    m_text->addStretch(0); // beside a picture: a layout that is aligned instead does not ask how high wrapped words are
    m_middle->addLayout(m_text);
    content().addLayout(m_middle, 1);
    buildWays();
    buildNext();
    connect(&m_swipe, &Swipe::swiped, this, &StepsPage::swiped);
    offerListening();
    retranslate();
    restyle();
}

void StepsPage::buildTop()
{
    m_fiche->setObjectName(QStringLiteral("stepsFiche"));
    m_fiche->setTextRole(TextRole::Card);
    m_top->addWidget(m_fiche, 1);
    m_top->addWidget(m_tiles, 2);
    content().addLayout(m_top);
    content().addWidget(m_trouble);
    m_trouble->hide();
    addWayHome();
    connect(m_fiche, &QAbstractButton::clicked, this, &StepsPage::leave);
    connect(m_tiles, &StepTiles::chosen, this, &StepsPage::goTo);
}

void StepsPage::buildWays()
{
    m_ways->setLayout(m_wayColumns);
    m_wayColumns->setStretching(true);
    const auto way = [this](const char *picture, const char *name, PictureButton::Tone tone) {
        auto *button = new PictureButton(services().appearance, tone, PictureButton::Shape::Column);
        button->setPicture(QLatin1String(picture));
        button->setObjectName(QLatin1String(name));
        button->setTextRole(TextRole::Card);
        m_wayColumns->addWidget(button);
        return button;
    };
    m_takeAway = way("scan-code", "stepsTakeAway", PictureButton::Tone::Soft);
    m_help = way("help-staff", "stepsHelp", PictureButton::Tone::Plain);
    m_other = way("search", "stepsOther", PictureButton::Tone::Plain);
    content().addWidget(m_ways, 1);
    m_ways->hide();
    Navigator &navigator = services().navigator;
    connect(m_takeAway, &QAbstractButton::clicked, this,
            [this, &navigator] { navigator.go({.page = PageName::TakeAway, .fiche = m_route.fiche}); });
    connect(m_help, &QAbstractButton::clicked, this,
            [this, &navigator] { navigator.go({.page = PageName::Help, .fiche = m_route.fiche}); });
    connect(m_other, &QAbstractButton::clicked, this, [&navigator] { navigator.home(); });
}

/// Always in sight, however long the words.
void StepsPage::buildNext()
{
    auto *row = new QHBoxLayout(m_nextRow);
    row->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_nextRow);
    m_nextRow->hide();
    m_next->setObjectName(QStringLiteral("stepsNext"));
    m_next->setPicture(QStringLiteral("next"));
    m_next->setPictureLast(true);
    m_next->setTextRole(TextRole::Title);
    connect(m_next, &QAbstractButton::clicked, this, [this] { goTo(m_route.step + 1); });
}

Result<StepsPage::Told> StepsPage::tell(const QString &fiche, Language language, Reader &library)
{
    ESCALE_TRY(auto read, library.fiche(fiche, language));
    auto taxonomy = library.taxonomy();
    if (!taxonomy)
        return taxonomy.error();
    ESCALE_TRY(const auto card, library.card(fiche, language));
    const Translation &text = read.translation;
    return Told{fiche,         text.title, pictureOfCard(card, *taxonomy),
                text.language, language,   stepsOf(text, frenchText(fiche, library), Picturing::ours())};
}

void StepsPage::visit(const Route &route)
{
    m_arriving = route != m_route;
    if (m_arriving)
        m_swipe.begin();
    const bool known = m_arriving && m_told.fiche == route.fiche && m_told.asked == hearing();
    m_route = route;
    if (known)
        return show();
    if (m_arriving) { // what was told is of another page
        m_told = {};
        showLines({});
    }
    services().library.ask<Told>(
        this, [fiche = route.fiche, language = hearing()](Reader &reader) { return tell(fiche, language, reader); },
        [this, route](const Result<Told> &told) {
            if (route == services().navigator.current())
                take(told);
        });
}

void StepsPage::take(const Result<Told> &told)
{
    m_told = told ? *told : Told{};
    // The text may have become another, with fewer steps.
    if (m_route.step > steps()) {
        m_route.step = steps();
        services().navigator.amend(m_route);
    }
    m_trouble->setText(
        told ? QString()
             : QCoreApplication::translate("escale::ReadingPage", "This fiche is no longer here. Please go back."));
    show();
}

void StepsPage::show()
{
    const bool failed = m_told.fiche.isEmpty();
    const bool end = !failed && isAfterLast();
    m_trouble->setVisible(failed);
    wayHome().setVisible(failed);
    m_fiche->setVisible(!failed);
    m_picture->setVisible(!failed && !end);
    m_title->setVisible(!failed);
    m_ways->setVisible(end);
    m_nextRow->setVisible(!failed && !end);
    heading().setText(m_told.title);
    m_fiche->setPicture(m_told.picture);
    m_fiche->setContentLanguage(m_told.language);
    m_fiche->setWords(m_told.title);
    if (failed || end) {
        showLines({});
        m_title->setContentLanguage(services().language.language());
        m_title->setText(end ? QCoreApplication::translate(stepsContext, lastDone) : QString());
    } else {
        const FicheStep &step = m_told.steps.at(m_route.step);
        m_picture->setStep(step.picture, m_route.step + 1);
        m_title->setContentLanguage(m_told.language);
        m_title->setText(step.title);
        m_title->setVisible(!step.title.isEmpty());
        showLines(step);
    }
    showTiles();
    shape();
    lightSpoken(-1);
    const bool arriving = std::exchange(m_arriving, false);
    Q_EMIT filled();
    // Who wants pictures wants the words said; with the guide the window does it.
    if (arriving && !failed && !services().guide.isOn() && services().hearing.canHear(hearing()))
        speakPage();
}

void StepsPage::showLines(const FicheStep &step)
{
    while (m_lines.size() > step.lines.size())
        delete m_lines.takeLast();
    while (m_lines.size() < step.lines.size()) {
        auto *line = new PictureLine(services().appearance, TextRole::Lead, PictureLine::Shape::Row);
        m_text->insertWidget(m_text->count() - 1, line);
        line->show(); // at once: the picture above takes what they leave
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setPicture(step.lines[i].picture);
        m_lines[i]->setFramed(step.lines[i].item);
        m_lines[i]->setContentLanguage(m_told.language);
        m_lines[i]->setWords(step.lines[i].text);
    }
}

void StepsPage::showTiles()
{
    QList<StepTiles::Tile> tiles;
    for (int i = 0; i < steps(); ++i) {
        const FicheStep &step = m_told.steps.at(i);
        const QString number = QCoreApplication::translate(stepsContext, stepOf).arg(i + 1).arg(steps());
        tiles.append({step.picture, step.title.isEmpty() ? number : number + u' ' + step.title});
    }
    m_tiles->setTiles(tiles, m_route.step);
}

SpokenText StepsPage::numberOf(int step) const
{
    SpokenText words = heard(stepsContext, stepOf);
    words.text = words.text.arg(step + 1).arg(steps());
    return words;
}

QList<StepsPage::Said> StepsPage::said() const
{
    QList<Said> list;
    const auto add = [&list](const SpokenText &text, PictureLine *line = nullptr) { list.append(Said{text, line}); };
    if (m_told.fiche.isEmpty()) {
        add({m_trouble->text(), services().language.language()});
        return list;
    }
    if (isAfterLast()) {
        add(heard(stepsContext, lastDone));
        add(heard("escale::KioskPage", "Touch a picture to hear it."));
        return list;
    }
    const FicheStep &step = m_told.steps.at(m_route.step);
    if (m_route.step == 0 && m_told.language != hearing())
        add({fallbackText(hearing()), hearing()});
    add(numberOf(m_route.step));
    if (!step.title.isEmpty())
        add({step.title, m_told.language});
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        add({step.lines[i].text, m_told.language}, m_lines[i]);
    add(heard(stepsContext, touchArrow));
    return list;
}

QList<SpokenText> StepsPage::spoken() const
{
    QList<SpokenText> texts;
    for (const Said &said : this->said())
        texts.append(said.text);
    return texts;
}

void StepsPage::lightSpoken(int item)
{
    const QList<Said> list = said();
    const PictureLine *lit = item >= 0 && item < list.size() ? list.at(item).line : nullptr;
    // The last sentence is about the arrow.
    m_picture->setSpoken(item >= 0 && lit == nullptr && item < list.size() - 1);
    for (PictureLine *line : std::as_const(m_lines)) {
        line->setSpoken(line == lit);
        if (line == lit)
            keepInSight(*line);
    }
}

std::optional<ControlWords> StepsPage::wordsOf(const QWidget &control) const
{
    if (&control == m_next)
        return ControlWords{{heard(stepsContext, goOn)}};
    if (&control == m_fiche)
        return ControlWords{{{m_told.title, m_told.language}, heard(stepsContext, wholePage)}};
    if (&control == m_takeAway)
        return ControlWords{{heard("escale::TakeAwayPage", "Take this page with you")}};
    if (&control == m_help)
        return ControlWords{{heard("escale::FootBar", "Ask somebody")}};
    if (&control == m_other)
        return ControlWords{{heard(stepsContext, somethingElse)}};
    if (const int step = m_tiles->indexOf(control); step >= 0)
        return ControlWords{{numberOf(step), {m_told.steps.at(step).title, m_told.language}}};
    return std::nullopt;
}

void StepsPage::goTo(int step)
{
    if (step != m_route.step)
        services().navigator.go({.page = PageName::Steps, .fiche = m_route.fiche, .step = step});
}

void StepsPage::leave()
{
    services().navigator.go({.page = PageName::Fiche, .fiche = m_route.fiche});
}

void StepsPage::swiped(bool on)
{
    if (m_told.fiche.isEmpty())
        return;
    if (!on)
        services().navigator.back();
    else if (!isAfterLast())
        goTo(m_route.step + 1);
}

void StepsPage::forget()
{
    m_route = {};
    m_told = {};
    heading().clear();
    m_fiche->setWords({});
    m_title->clear();
    m_trouble->clear();
    m_picture->setStep({}, 1);
    showLines({});
    showTiles();
}

void StepsPage::retranslate()
{
    m_next->setWords(QCoreApplication::translate(stepsContext, goOn));
    m_takeAway->setWords(QCoreApplication::translate("escale::TakeAwayPage", "Take this page with you"));
    m_help->setWords(QCoreApplication::translate("escale::FootBar", "Ask somebody"));
    m_other->setWords(QCoreApplication::translate(stepsContext, somethingElse));
}

void StepsPage::shape()
{
    const Metrics &m = metrics();
    const bool wide = isWide();
    m_top->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setSpacing(2 * m.unit);
    m_middle->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_middle->setSpacing(2 * m.unit);
    m_middle->setStretch(0, wide ? 2 : 1);
    m_middle->setStretch(1, wide ? 3 : 0);
    m_text->setSpacing(m.unit);
    m_text->setStretch(m_text->count() - 1, wide ? 1 : 0);
    m_fiche->setSizes(m.primaryTarget, m.icon * (wide ? 5 : 6) / 3);
    m_fiche->setGreatestTextStep(wide ? 0 : 2);
    const int room = width() - 2 * m.pagePadding;
    m_tiles->fit(wide ? room * 2 / 3 : room, wide);
    const int lineHeight =
        QFontMetrics(services().appearance.font(TextRole::Lead, services().language.language())).height();
    for (PictureLine *line : std::as_const(m_lines))
        line->setPictureSide(std::max(m.largeIcon, lineHeight * 5 / 4)); // it grows with its words
    m_wayColumns->setGap(2 * m.unit);
    m_wayColumns->setLeastWidth(width() / 4);
    for (PictureButton *button : {m_takeAway, m_help, m_other})
        button->setSizes(m.primaryTarget * 2, m.largeIcon * (wide ? 5 : 8) / 4);
    m_next->setSizes(wide ? m.primaryTarget : m.primaryTarget * 11 / 5, m.icon * (wide ? 2 : 3));
    m_next->setTextRole(wide ? TextRole::Card : TextRole::Title);
    m_next->setGreatestTextStep(wide ? 1 : textSteps - 1);
    m_nextRow->layout()->setContentsMargins(m.pagePadding, 0, m.pagePadding, wide ? m.unit : 2 * m.unit);
    shapePicture();
}

/// Beside long words it stays as high as the screen, and in sight until somebody scrolls; above them it gives way
/// first, down to its least.
void StepsPage::shapePicture()
{
    const int least = m_picture->minimumSizeHint().height();
    const int shown = height() - m_nextRow->sizeHint().height();
    m_middle->setAlignment(m_picture, isWide() ? Qt::AlignTop : Qt::Alignment());
    m_picture->setMaximumHeight(QWIDGETSIZE_MAX);
    if (isWide()) {
        const QMargins margins = content().contentsMargins();
        const int above = m_fiche->sizeHint().height() + margins.top() + margins.bottom() + content().spacing();
        m_picture->setMaximumHeight(std::max(least, shown - above));
        return;
    }
    for (QLayout *inner : {static_cast<QLayout *>(m_text), static_cast<QLayout *>(m_middle)})
        inner->invalidate(); // a layout inside another remembers what its lines were until it is laid out again
    content().invalidate();
    const int wished = m_picture->sizeHint().height();
    // As narrow as beside a scroll bar: whether there is one is not known yet.
    const int across = width() - pane().verticalScrollBar()->sizeHint().width();
    const int words = content().totalHeightForWidth(across) - wished;
    if (shown - words < wished)
        m_picture->setMaximumHeight(std::max(least, shown - words));
}

void StepsPage::restyle()
{
    KioskPage::restyle();
    shape();
}

void StepsPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    shape();
}

} // namespace escale
