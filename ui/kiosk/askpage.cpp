// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/askpage.h"

#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"
#include "style/emptylayout.h"

namespace escale {

AskPage::AskPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_service(services.library.path(), services.clock),
      m_field(new SearchField(services.appearance)), m_ask(new Button(services.appearance, Button::Kind::Primary)),
      m_listen(makeListenSpeaker()), m_examplesTitle(new Label(services.appearance, TextRole::Heading)),
      m_grid(new QWidget), m_tiles(new ColumnsLayout(0, 0, 3)), m_answerArea(new QWidget),
      m_column(new QVBoxLayout(m_answerArea)), m_keyboard(new Keyboard(services.appearance, services.clock))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_ask);
    row->addWidget(m_listen);
    content().addLayout(row);
    m_grid->setLayout(m_tiles);
    m_tiles->setStretching(true);
    m_examplesTitle->setInk(Label::Ink::Muted);
    content().addWidget(m_examplesTitle);
    content().addWidget(m_grid);
    m_column->setContentsMargins(0, 0, 0, 0);
    content().addWidget(m_answerArea);
    content().addStretch(1);
    layout()->addWidget(m_keyboard);
    m_ask->setObjectName(QStringLiteral("askNow"));
    m_ask->setTarget(Button::Target::Secondary);
    m_keyboard->setLanguages(services.options.languages);
    m_keyboard->setBounceDelay(services.options.bounceKeys);
    connect(m_keyboard, &Keyboard::struck, this, &AskPage::keyStruck);
    hearKeys(*m_keyboard);
    const auto asks = [this] { ask(m_field->text()); };
    connect(m_field, &QLineEdit::returnPressed, this, asks);
    connect(m_ask, &Button::clicked, this, asks);
    connect(&m_service, &AskService::answered, this, [this](quint64 ticket, const Answer &answer) {
        if (ticket != m_ticket)
            return;
        m_answer = answer;
        m_trouble.clear();
        show();
        if (std::exchange(m_countIt, false))
            Q_EMIT answered(answer.refusal.isEmpty());
        if (!std::exchange(m_sayIt, false))
            return;
        // For somebody who only listens. Who has no voice here reads it, and is not told so each time.
        if (this->services().voice.languages().contains(this->services().language.language()))
            speak(spoken(), [this](int item) { lightSpoken(item); });
    });
    connect(&m_service, &AskService::failed, this, [this](quint64 ticket, const Error &error) {
        if (ticket != m_ticket)
            return;
        m_sayIt = m_countIt = false;
        m_trouble = error.sentence;
        show();
    });
    retranslate();
    restyle();
}

QString AskPage::exampleFor(const Theme &theme)
{
    switch (iconForTheme(theme)) {
    case Icon::Papers:
        return tr("How do I apply for a residence permit?");
    case Icon::House:
        return tr("How do I apply for social housing?");
    case Icon::Work:
        return tr("How do I sign up with France Travail?");
    case Icon::Speech:
        return tr("Where can I learn French?");
    case Icon::Health:
        return tr("How do I get the carte Vitale?");
    case Icon::School:
        return tr("How do I go back to university?");
    case Icon::Family:
        return tr("How do I ask for help from the CAF?");
    case Icon::Bus:
        return tr("How do I exchange my driving licence?");
    case Icon::Bank:
        return tr("How do I open a bank account?");
    case Icon::Sport:
        return tr("Where can I do sport?");
    default:
        return {};
    }
}

void AskPage::visit(const Route &route)
{
    services().library.taxonomy(this, [this](const Result<Taxonomy> &taxonomy) {
        if (taxonomy) {
            m_themes = taxonomy->themes;
            m_themes.removeIf([](const Theme &theme) { return !theme.active; });
            show();
        }
        Q_EMIT filled();
    });
    if (route.query.isEmpty() && !m_asked.isEmpty()) {
        startAnew(); // asked for again: the examples are the way in, not the answer of before
    } else if (!route.query.isEmpty() && route.query != m_asked) {
        m_field->setText(route.query);
        ask(route.query);
    } else if (m_answer && m_answer->understood.language != services().language.language()) {
        lookUp(); // another language: the same question, answered in it where there are texts
    }
}

void AskPage::ask(const QString &text)
{
    const QString question = text.simplified();
    if (question.isEmpty())
        return;
    m_asked = question;
    m_removed.clear();
    m_field->setText(question);
    m_field->setCursorPosition(0);
    // The answer is what is wanted now, not the keyboard.
    setFocus(Qt::OtherFocusReason);
    Route route = services().navigator.current();
    if (route.page == PageName::Ask) {
        route.query = question;
        services().navigator.amend(route);
    }
    m_sayIt = m_countIt = true;
    lookUp();
}

void AskPage::lookUp()
{
    services().voice.stop();
    AskQuery query;
    query.text = m_asked;
    query.language = services().language.language();
    query.removed = m_removed;
    if (const QString &department = services().visit.department; !department.isEmpty()) {
        if (const auto chip = placeChip(department))
            query.added.append(*chip);
    }
    m_ticket = m_service.ask(std::move(query));
}

void AskPage::show()
{
    const bool asked = m_answer || !m_trouble.isEmpty();
    m_examplesTitle->setVisible(!asked && !isTight());
    m_grid->setVisible(!asked);
    m_answerArea->setVisible(asked);
    if (asked)
        showAnswer();
    else
        showExamples();
}

ThemeTile::Shape AskPage::exampleShape() const
{
    return isTight() ? ThemeTile::Shape::Row : ThemeTile::Shape::High;
}

void AskPage::clearExamples()
{
    for (ThemeTile *tile : std::as_const(m_examples)) {
        tile->hide();
        tile->deleteLater();
    }
    m_examples.clear();
}

void AskPage::showExamples()
{
    m_said.clear();
    clearExamples();
    const Language language = services().language.language();
    for (const Theme &theme : std::as_const(m_themes)) {
        const QString question = exampleFor(theme);
        if (question.isEmpty())
            continue;
        auto *tile = new ThemeTile(services().appearance);
        m_tiles->addWidget(tile);
        tile->show();
        tile->setTheme(theme, language, question);
        tile->setShape(exampleShape());
        m_examples.append(tile);
        connect(
            tile, &ThemeTile::clicked, this, [this, question] { ask(question); }, Qt::QueuedConnection);
        connect(tile, &Card::listenWanted, this, [this, tile, question, language] {
            speak({{question, language}}, [tile = QPointer(tile)](int item) {
                if (tile)
                    tile->setSpoken(item >= 0);
            });
        });
        m_said.append({{question, language}, nullptr, {}, tile});
    }
}

void AskPage::clearAnswer()
{
    m_said.clear();
    emptyLayout(*m_column);
}

void AskPage::note(const QString &words)
{
    Said said;
    said.text = {words, services().language.language()};
    m_said.append(said);
}

Label *AskPage::addLabel(const QString &words, TextRole role, Language language)
{
    auto *label = new Label(services().appearance, role);
    label->setContentLanguage(language);
    label->setText(words);
    m_column->addWidget(label);
    return label;
}

Button *AskPage::addButton(const QString &words, Button::Kind kind, Language language, QLayout *into)
{
    auto *button = new Button(services().appearance, kind);
    button->setContentLanguage(language);
    button->setWords(words);
    into->addWidget(button);
    return button;
}

void AskPage::showAnswer()
{
    clearAnswer();
    const Language in = services().language.language();
    if (!m_trouble.isEmpty()) {
        addLabel(m_trouble, TextRole::Lead, in);
        note(m_trouble);
        return;
    }
    // "How do I open an account?" said first, so that who only listens knows what is answered.
    note(m_asked);
    addLabel(m_asked, TextRole::Title, in);
    addChips();
    if (m_answer->refused != Refusal::None) {
        addRefusal();
        return;
    }
    note(tr("The fiche says:"));
    for (const Quotation &one : std::as_const(m_answer->quotations))
        addQuotation(one);
    addNext();
    addFollowUps();
    scrollTo(0);
}

void AskPage::addChips()
{
    if (m_answer->understood.chips.isEmpty())
        return;
    auto *chips = new QWidget;
    auto *row = new WrapLayout(metrics().gap, chips);
    for (const Chip &chip : std::as_const(m_answer->understood.chips)) {
        Button *one = addButton(chip.label, Button::Kind::Chip, services().language.language(), row);
        one->setObjectName(QStringLiteral("chip"));
        one->setCheckable(false);
        one->setTarget(Button::Target::Secondary);
        one->setSymbol(Icon::Close);
        //: Button on what was understood from the question: %1 is a place, an age…
        one->setAccessibleName(tr("Take off: %1").arg(chip.label));
        connect(
            one, &Button::clicked, this,
            [this, chip] {
                m_removed.append(chip);
                m_sayIt = true;
                lookUp();
            },
            Qt::QueuedConnection);
    }
    m_column->addWidget(chips);
}

void AskPage::openAt(const Quotation &quotation)
{
    Route route{.page = PageName::Fiche, .fiche = quotation.fiche};
    if (!quotation.fact) {
        route.arrival.section = quotation.section;
        if (quotation.block >= 0) {
            route.arrival.section->firstBlock = quotation.block;
            route.arrival.section->blocks = 1;
        }
        for (const TextRange &range : quotation.lit)
            route.arrival.words.append(quotation.text.mid(range.start, range.length));
    }
    services().navigator.go(route);
}

void AskPage::addQuotation(const Quotation &quotation)
{
    const Language in = services().language.language();
    auto *text = new QuoteText(services().appearance, TextRole::Lead);
    text->setText(quotation.text, quotation.language, quotation.lit, !quotation.fact);
    text->setObjectName(QStringLiteral("quotation"));
    if (quotation.fact) {
        const QString title = factTitle(*quotation.fact, quotation.language);
        addLabel(title, TextRole::Heading, quotation.language);
        m_said.append({{title, quotation.language}, nullptr, {}, text});
    }
    m_column->addWidget(text);
    if (quotation.fallback && quotation.language == Language::Fr) {
        Label *only = addLabel(frenchOnlyText(in), TextRole::Small, in);
        only->setInk(Label::Ink::Muted);
        m_said.append({{frenchOnlyText(in), in}, nullptr, {}, text});
    }
    for (const TextRange &sentence : sentenceRanges(quotation.text))
        m_said.append(
            {{quotation.text.mid(sentence.start, sentence.length), quotation.language}, text, sentence, text});
    const Qt::LayoutDirection along = direction(quotation.language);
    QString source = isolated(quotation.ficheTitle, along);
    if (!quotation.section.title.isEmpty())
        source += QStringLiteral(" › ") + isolated(quotation.section.title, along);
    if (quotation.dated.isValid())
        source += QStringLiteral(" · ") + isolated(updatedOnText(quotation.dated, in), along);
    Button *open = addButton(source, Button::Kind::Plain, quotation.language, m_column);
    open->setObjectName(QStringLiteral("source"));
    open->setTextRole(TextRole::Small);
    open->setSymbol(Icon::Book);
    connect(
        open, &Button::clicked, this, [this, quotation] { openAt(quotation); }, Qt::QueuedConnection);
}

/// Large: the steps' titles in order, then what to bring.
void AskPage::addNext()
{
    const Language in = services().language.language();
    const QLocale locale;
    if (!m_answer->steps.isEmpty()) {
        addLabel(nextTitle(in), TextRole::Heading, in);
        note(nextTitle(in));
        int number = 0;
        for (const Quotation &step : std::as_const(m_answer->steps)) {
            const QString words = locale.toString(++number) + QStringLiteral("  ") + step.text;
            Button *button = addButton(words, Button::Kind::Choice, step.language, m_column);
            button->setCheckable(false);
            button->setTextRole(TextRole::Card);
            m_said.append({{step.text, step.language}, nullptr, {}, button});
            connect(
                button, &Button::clicked, this, [this, step] { openAt(step); }, Qt::QueuedConnection);
        }
    }
    if (m_answer->documents.isEmpty())
        return;
    addLabel(documentsTitle(in), TextRole::Heading, in);
    note(documentsTitle(in));
    for (const Quotation &one : std::as_const(m_answer->documents)) {
        auto *text = new QuoteText(services().appearance, TextRole::Body);
        text->setText(QStringLiteral("• ") + one.text, one.language);
        m_column->addWidget(text);
        m_said.append({{one.text, one.language}, nullptr, {}, text});
    }
}

/// What people ask next, a tap each; they go on from the question before.
void AskPage::addFollowUps()
{
    auto *row = new QWidget;
    auto *buttons = new WrapLayout(metrics().gap, row);
    const std::array<std::pair<QString, Icon>, 4> questions{{{tr("How much does it cost?"), Icon::Euro},
                                                             {tr("How long does it take?"), Icon::Clock},
                                                             {tr("Which documents?"), Icon::Clipboard},
                                                             {tr("Where?"), Icon::Pin}}};
    for (const auto &[question, icon] : questions) {
        Button *button = addButton(question, Button::Kind::Chip, services().language.language(), buttons);
        button->setCheckable(false);
        button->setSymbol(icon);
        button->setObjectName(QStringLiteral("followUp"));
        connect(
            button, &Button::clicked, this, [this, question = question] { ask(question); }, Qt::QueuedConnection);
    }
    m_column->addWidget(row);
}

void AskPage::addRefusal()
{
    const Language in = services().language.language();
    const QString sentence = refusalText(m_answer->refused, in);
    addLabel(sentence, TextRole::Title, in)->setObjectName(QStringLiteral("refusal"));
    note(sentence);
    constexpr int mostThemes = 2;
    int themes = 0;
    auto *row = new QHBoxLayout;
    for (const QString &id : std::as_const(m_answer->themes)) {
        const auto theme =
            std::find_if(m_themes.cbegin(), m_themes.cend(), [&id](const Theme &one) { return one.id == id; });
        if (theme == m_themes.cend() || themes == mostThemes)
            continue;
        ++themes;
        auto *tile = new ThemeTile(services().appearance);
        tile->setTheme(*theme, in);
        row->addWidget(tile);
        Language used = in;
        const QString words = themeWords(*theme, in, &used);
        m_said.append({{words, used}, nullptr, {}, tile});
        connect(tile, &Card::listenWanted, this, [this, words, used] { speak({{words, used}}, {}); });
        connect(
            tile, &ThemeTile::clicked, this,
            [this, id] { services().navigator.go({.page = PageName::List, .theme = id}); }, Qt::QueuedConnection);
    }
    if (!m_answer->nearest.isEmpty()) {
        addLabel(nearestTitle(in), TextRole::Heading, in);
        note(nearestTitle(in));
        for (const NearFiche &near : std::as_const(m_answer->nearest)) {
            Button *open = addButton(near.title, Button::Kind::Choice, near.language, m_column);
            open->setCheckable(false);
            m_said.append({{near.title, near.language}, nullptr, {}, open});
            connect(
                open, &Button::clicked, this,
                [this, id = near.id] { services().navigator.go({.page = PageName::Fiche, .fiche = id}); },
                Qt::QueuedConnection);
        }
    }
    if (themes > 0)
        m_column->addLayout(row);
    else
        delete row;
}

QList<SpokenText> AskPage::spoken() const
{
    const Language in = services().language.language();
    QList<SpokenText> texts;
    if (!m_answer && m_trouble.isEmpty()) {
        const QString typed = m_field->text().simplified();
        if (!typed.isEmpty())
            return {{typed, in}}; // what was typed, read back
        texts.append({title(), in});
    }
    for (const Said &one : m_said)
        texts.append(one.text);
    return texts;
}

void AskPage::lightSpoken(int item)
{
    const bool examples = !m_answer && m_trouble.isEmpty();
    const int at = examples ? item - 1 : item;
    for (const Said &one : std::as_const(m_said)) {
        if (one.quote != nullptr)
            one.quote->setSpoken({});
    }
    for (ThemeTile *tile : std::as_const(m_examples))
        tile->setSpoken(false);
    if (at < 0 || at >= m_said.size())
        return;
    const Said &now = m_said.at(at);
    if (now.quote != nullptr)
        now.quote->setSpoken(now.sentence);
    if (auto *tile = qobject_cast<ThemeTile *>(now.widget))
        tile->setSpoken(true);
    if (now.widget != nullptr)
        keepInSight(*now.widget);
}

/// No question, no answer, the examples.
void AskPage::startAnew()
{
    m_service.clear();
    m_ticket = 0;
    m_asked.clear();
    m_removed.clear();
    m_answer.reset();
    m_trouble.clear();
    m_sayIt = m_countIt = false;
    // Not clear(), which could be undone.
    m_field->setText(QString());
    clearAnswer();
    show();
}

void AskPage::forget()
{
    m_keyboard->reset();
    startAnew();
}

void AskPage::retranslate()
{
    heading().setText(tr("Ask a question"));
    m_field->setHint(tr("Your question"));
    m_field->setAccessibleName(tr("Your question"));
    //: button: asks what is typed
    m_ask->setWords(tr("Ask"));
    m_examplesTitle->setText(tr("For example"));
    show();
}

void AskPage::restyle()
{
    KioskPage::restyle();
    m_tiles->setGap(metrics().unit * (isTight() ? 2 : 3));
    // The first example whole: it is what the title says it is.
    m_examplesTitle->setVisible(!m_grid->isHidden() && !isTight());
    for (ThemeTile *tile : std::as_const(m_examples))
        tile->setShape(exampleShape());
    const int drawnWidth = isTight() ? 600 : 300;
    m_tiles->setLeastWidth(static_cast<int>(drawnWidth * metrics().scale));
    m_column->setSpacing(metrics().unit * 2);
}

} // namespace escale
