// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/languagepage.h"

#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "l10n/isolate.h"
#include "style/corner.h"
#include "style/lowscreen.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace escale {

namespace {

constexpr std::chrono::milliseconds greetingTurn{2600};

/// After the last sign of the ear's round, the next person is another one.
constexpr std::chrono::seconds roundLasts{30};

constexpr auto languageContext = "escale::LanguagePage";
//: said in each of the eight languages, after the language's own name
constexpr auto touchNow = QT_TRANSLATE_NOOP("escale::LanguagePage", "If this is your language, touch now.");
//: on the ear of the first page, in all eight languages at once: one word
constexpr auto listenWord = QT_TRANSLATE_NOOP("escale::LanguagePage", "Listen");
//: said and shown in each of the eight languages on the first page
constexpr auto chooseLanguage = QT_TRANSLATE_NOOP("escale::LanguagePage", "Choose your language");

} // namespace

LanguagePage::LanguagePage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_head(new QWidget), m_lines(new QVBoxLayout), m_earRow(new QHBoxLayout),
      m_ear(new PictureButton(services.appearance, PictureButton::Tone::Primary, PictureButton::Shape::Row)),
      m_volume(new PictureButton(services.appearance, PictureButton::Tone::Plain, PictureButton::Shape::Row)),
      m_roundEnd(services.clock, [this] { endRound(); }), m_mark(new QLabel),
      m_name(new Label(services.appearance, TextRole::Display)), m_cards(new ColumnsLayout(0, 0, 4)),
      m_status(new Label(services.appearance, TextRole::Small)),
      m_station(new Label(services.appearance, TextRole::Small)), m_greeting(services.clock, [this] { greetNext(); })
{
    setHeadingShown(false);
    buildEar();
    buildHead();
    buildCards();
    auto *foot = new QHBoxLayout;
    m_status->setInk(Label::Ink::Muted);
    m_station->setInk(Label::Ink::Muted);
    m_station->setText(services.options.stationName);
    m_station->setVisible(!services.options.stationName.isEmpty());
    foot->addWidget(m_status, 1);
    foot->addWidget(m_station);
    content().addLayout(foot);
    retranslate();
    restyle();
}

void LanguagePage::buildHead()
{
    auto *brand = new QHBoxLayout;
    m_name->setText(QStringLiteral("Escale"));
    m_name->setInk(Label::Ink::Primary);
    m_name->setWordWrap(false);
    brand->setSpacing(services().appearance.metrics().unit * 2);
    brand->addStretch(1);
    brand->addWidget(m_mark);
    brand->addWidget(m_name);
    brand->addStretch(1);
    m_lines->addLayout(brand);
    m_lines->addWidget(m_earBox);
    auto *greetings = new WrapLayout(0);
    greetings->setCentred(true);
    greetings->setObjectName(QStringLiteral("greetings"));
    for (Language language : services().options.languages) {
        auto *label = new Label(services().appearance, TextRole::Body);
        label->setContentLanguage(language);
        label->setWordWrap(false);
        label->setText(translated(language, languageContext, chooseLanguage));
        greetings->addWidget(label);
        m_greetings.append({language, label, nullptr});
    }
    m_lines->addLayout(greetings);
    m_head->setLayout(m_lines);
    // The order of the languages is the same whatever the direction: it is nobody's language yet.
    m_head->setLayoutDirection(Qt::LeftToRight);
    content().addWidget(m_head);
}

/// The first thing seen: greets in all languages, one after the other, each card lit in its turn.
void LanguagePage::buildEar()
{
    m_ear->setPicture(QStringLiteral("listen"));
    m_ear->setObjectName(QStringLiteral("welcomeEar"));
    m_ear->setTextRole(TextRole::Heading);
    m_volume->setPicture(QStringLiteral("volume"));
    m_volume->setObjectName(QStringLiteral("welcomeVolume"));
    m_volume->setWordsShown(false);
    auto *row = new QWidget;
    row->setLayoutDirection(Qt::LeftToRight);
    m_earRow->setContentsMargins(0, 0, 0, 0);
    row->setLayout(m_earRow);
    m_earRow->addWidget(m_ear, 1);
    m_earRow->addWidget(m_volume);
    m_earBox = row;
    connect(m_ear, &QAbstractButton::clicked, this, &LanguagePage::touchEar);
    connect(m_volume, &QAbstractButton::clicked, this, &LanguagePage::volumeWanted);
    nameEar();
}

void LanguagePage::nameEar()
{
    QStringList words;
    for (Language language : services().options.languages)
        words.append(isolated(translated(language, languageContext, listenWord), Qt::LeftToRight));
    m_ear->setWords(words.join(QStringLiteral(" · ")));
    m_ear->setContentLanguage(Language::Fr);
    m_volume->setWords(QCoreApplication::translate("escale::FootBar", "Volume"));
}

QList<SpokenText> LanguagePage::greetingOf(Language language) const
{
    return {{cardName(language) + QStringLiteral(". ") + translated(language, languageContext, touchNow), language}};
}

std::optional<ControlWords> LanguagePage::wordsOf(const QWidget &control) const
{
    if (&control == m_ear)
        return ControlWords{{}, true, true};
    for (const Greeting &greeting : m_greetings) {
        if (&control == greeting.card || &control == &greeting.card->speaker())
            return ControlWords{greetingOf(greeting.language), true, false};
    }
    return std::nullopt;
}

void LanguagePage::strikeSilent()
{
    const LanguageSet voices = services().voice.languages();
    for (const Greeting &greeting : std::as_const(m_greetings))
        greeting.card->setStruck(!voices.contains(greeting.language));
}

/// While a card is lit, the ear chooses it, as the card would.
void LanguagePage::touchEar()
{
    if (m_roundAt)
        return choose(*m_roundAt);
    QList<SpokenText> texts;
    QList<Language> languages;
    const LanguageSet voices = services().voice.languages();
    for (const Greeting &greeting : std::as_const(m_greetings)) {
        if (!voices.contains(greeting.language))
            continue; // nothing pretends
        texts += greetingOf(greeting.language);
        languages.append(greeting.language);
    }
    strikeSilent();
    m_round = true;
    m_greeting.stop();
    m_roundEnd.start(roundLasts);
    speak(texts, [this, languages](int item) {
        lightRound(item < 0 ? std::nullopt : std::optional(languages.value(item)));
        if (m_round)
            m_roundEnd.start(roundLasts);
    });
}

void LanguagePage::lightRound(std::optional<Language> language)
{
    m_roundAt = language;
    delete m_light;
    for (const Greeting &greeting : std::as_const(m_greetings)) {
        const bool lit = language && greeting.language == *language;
        greeting.card->setSpoken(lit);
        if (lit) {
            m_light = new GuideLight(services().appearance, *greeting.card, {});
            keepInSight(*greeting.card);
        }
    }
}

void LanguagePage::endRound()
{
    m_round = false;
    m_roundEnd.stop();
    lightRound(std::nullopt);
}

void LanguagePage::choose(Language language)
{
    if (m_round)
        services().guide.begin();
    endRound();
    Q_EMIT chosen(language);
}

void LanguagePage::buildCards()
{
    auto *grid = new QWidget;
    grid->setLayoutDirection(Qt::LeftToRight);
    grid->setLayout(m_cards);
    m_cards->setStretching(true);
    for (Greeting &greeting : m_greetings) {
        const Language language = greeting.language;
        greeting.card = new LanguageCard(services().appearance, language);
        m_cards->addWidget(greeting.card);
        connect(greeting.card, &LanguageCard::clicked, this, [this, language] { choose(language); });
        connect(greeting.card, &Card::listenWanted, this, [this, language, card = greeting.card] {
            speak(greetingOf(language), [card](int item) { card->setSpoken(item >= 0); });
        });
    }
    content().addWidget(grid, 1);
}

void LanguagePage::visit(const Route &)
{
    Q_EMIT filled();
    services().library.status(this, [this](const Result<LibraryStatus> &status) {
        if (status)
            showStatus(*status);
    });
}

void LanguagePage::showStatus(const LibraryStatus &status)
{
    m_shownStatus = status;
    const Language language = services().language.language();
    const QString count = tr("%Ln fiche(s)", nullptr, status.fiches);
    if (status.source == sampleSource) {
        //: %1 is "20 fiches"; nothing has been fetched from the feed yet
        m_status->setText(tr("%1 · sample content").arg(count));
        return;
    }
    const QString date = status.lastComplete ? dateText(status.lastComplete->date(), language) : QString();
    //: %1 is "1 024 fiches", %2 a date
    m_status->setText(date.isEmpty() ? count : tr("%1 · %2").arg(count, isolated(date, layoutDirection())));
}

void LanguagePage::retranslate()
{
    heading().setText(tr("Choose your language"));
    nameEar();
    if (m_shownStatus)
        showStatus(*m_shownStatus);
}

void LanguagePage::restyle()
{
    KioskPage::restyle();
    const Metrics &m = metrics();
    m_lines->setContentsMargins(0, isWide() ? 0 : m.unit, 0, isWide() ? 0 : m.unit);
    m_lines->setSpacing(m.unit * 2);
    // Where height is dear, or words are large, the ear and the names on the cards are enough.
    showGreetings();
    m_mark->setVisible(!isLow());
    m_name->setVisible(!isLow());
    m_mark->setPixmap(iconPixmap(Icon::Escale, services().appearance.colours().primary, m.largeIcon * 5 / 4,
                                 devicePixelRatioF(), Qt::LeftToRight));
    if (auto *greetings = static_cast<WrapLayout *>(m_lines->itemAt(2)->layout()))
        greetings->setGap(m.unit * 3);
    for (const Greeting &greeting : std::as_const(m_greetings))
        greeting.card->setCompact(isWide());
    m_cards->setGap(isWide() ? m.unit * 2 : m.unit * 3);
    const int high = isWide() ? m.primaryTarget * (isLow() ? 10 : 14) / 10 : m.primaryTarget * 26 / 10;
    m_ear->setSizes(high, high * 3 / 4);
    m_ear->setGreatestTextStep(isLow() ? 1 : textSteps - 1);
    m_volume->setSizes(m.primaryTarget, m.icon * 2);
    m_earRow->setSpacing(m.unit * 2);
    // Two columns upright, four on a wide screen.
    m_cards->setLeastWidth(isWide() ? width() / 5 : width() * 2 / 5);
}

bool LanguagePage::isLow() const
{
    return isLowScreen(height(), metrics());
}

void LanguagePage::showGreetings()
{
    for (int i = 0; i < m_greetings.size(); ++i)
        m_greetings[i].label->setVisible(!isLow() && services().appearance.textStep() <= defaultTextStep);
}

void LanguagePage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    restyle();
}

void LanguagePage::showEvent(QShowEvent *event)
{
    KioskPage::showEvent(event);
    m_greeting.stop();
    endRound();
    m_turn = -1;
    if (!services().appearance.reducedMotion())
        greetNext();
}

void LanguagePage::hideEvent(QHideEvent *event)
{
    KioskPage::hideEvent(event);
    m_greeting.stop();
    endRound();
}

void LanguagePage::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    event->accept();
}

void LanguagePage::mouseReleaseEvent(QMouseEvent *event)
{
    const auto from = std::exchange(m_pressed, std::nullopt);
    // A drag of more is a scroll.
    const int most = metrics().primaryTarget / 4;
    // Five taps in a corner are the staff's; they begin no visit.
    const QPoint place = mapTo(window(), event->position().toPoint());
    if (from && (event->position().toPoint() - *from).manhattanLength() <= most &&
        !cornerAt(place, window()->size(), metrics().primaryTarget))
        touchEar();
}

void LanguagePage::greetNext()
{
    // Not in the first moment: voices are still being found, and the page must not wait for them.
    if (m_turn >= 0)
        strikeSilent();
    m_turn = (m_turn + 1) % static_cast<int>(m_greetings.size());
    for (int i = 0; i < m_greetings.size(); ++i) {
        m_greetings[i].label->setInk(i == m_turn ? Label::Ink::Primary : Label::Ink::Muted);
        m_greetings[i].card->setGreeting(i == m_turn);
    }
    showGreetings();
    m_greeting.start(greetingTurn);
}

} // namespace escale
