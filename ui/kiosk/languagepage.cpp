// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/languagepage.h"

#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "l10n/isolate.h"

namespace escale {

namespace {

constexpr std::chrono::milliseconds greetingTurn{2600};

constexpr auto context = "escale::LanguagePage";
//: said and shown in each of the eight languages on the first page
constexpr auto chooseLanguage = QT_TRANSLATE_NOOP("escale::LanguagePage", "Choose your language");

} // namespace

LanguagePage::LanguagePage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_head(new QWidget), m_lines(new QVBoxLayout), m_mark(new QLabel),
      m_name(new Label(services.appearance, TextRole::Display)), m_cards(new ColumnsLayout(0, 0, 4)),
      m_status(new Label(services.appearance, TextRole::Small)),
      m_station(new Label(services.appearance, TextRole::Small)), m_greeting(services.clock, [this] { greetNext(); })
{
    setHeadingShown(false);
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
    auto *greetings = new WrapLayout(0);
    greetings->setCentred(true);
    greetings->setObjectName(QStringLiteral("greetings"));
    for (Language language : services().options.languages) {
        auto *label = new Label(services().appearance, TextRole::Heading);
        label->setContentLanguage(language);
        label->setWordWrap(false);
        label->setText(translated(language, context, chooseLanguage));
        greetings->addWidget(label);
        m_greetings.append({language, label, nullptr});
    }
    m_lines->addLayout(greetings);
    m_head->setLayout(m_lines);
    // The order of the languages is the same whatever the direction: it is nobody's language yet.
    m_head->setLayoutDirection(Qt::LeftToRight);
    content().addWidget(m_head);
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
        connect(greeting.card, &LanguageCard::clicked, this, [this, language] { Q_EMIT chosen(language); });
        connect(greeting.card, &Card::listenWanted, this, [this, language, card = greeting.card] {
            say({{cardName(language), language}, {translated(language, context, chooseLanguage), language}},
                [card](int item) { card->setSpoken(item >= 0); });
        });
    }
    content().addWidget(grid, 1);
}

void LanguagePage::visit(const Route &)
{
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
    if (m_shownStatus)
        showStatus(*m_shownStatus);
}

void LanguagePage::restyle()
{
    KioskPage::restyle();
    const Metrics &m = metrics();
    m_lines->setContentsMargins(0, isWide() ? 0 : m.unit * 5, 0, isWide() ? 0 : m.unit * 2);
    m_lines->setSpacing(isWide() ? m.unit * 2 : m.unit * 4);
    // Where height is dear only the greeting whose turn it is stays; all the names are on the cards.
    showGreetings();
    m_mark->setPixmap(iconPixmap(Icon::Escale, services().appearance.colours().primary, m.largeIcon * 5 / 4,
                                 devicePixelRatioF(), Qt::LeftToRight));
    if (auto *greetings = static_cast<WrapLayout *>(m_lines->itemAt(1)->layout()))
        greetings->setGap(m.unit * 3);
    for (const Greeting &greeting : std::as_const(m_greetings))
        greeting.card->setCompact(isWide());
    m_cards->setGap(isWide() ? m.unit * 2 : m.unit * 3);
    // Two columns upright, four on a wide screen.
    m_cards->setLeastWidth(isWide() ? width() / 5 : width() * 2 / 5);
}

bool LanguagePage::isLow() const
{
    constexpr int lowScreen = 1000; // in pixels of the drawings
    return height() < lowScreen * metrics().scale;
}

void LanguagePage::showGreetings()
{
    for (int i = 0; i < m_greetings.size(); ++i)
        m_greetings[i].label->setVisible(!isLow() || i == std::max(m_turn, 0));
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
    m_turn = -1;
    if (!services().appearance.reducedMotion())
        greetNext();
}

void LanguagePage::hideEvent(QHideEvent *event)
{
    KioskPage::hideEvent(event);
    m_greeting.stop();
}

void LanguagePage::greetNext()
{
    m_turn = (m_turn + 1) % static_cast<int>(m_greetings.size());
    for (int i = 0; i < m_greetings.size(); ++i) {
        m_greetings[i].label->setInk(i == m_turn ? Label::Ink::Primary : Label::Ink::Ink);
        m_greetings[i].card->setGreeting(i == m_turn);
    }
    showGreetings();
    m_greeting.start(greetingTurn);
}

} // namespace escale
