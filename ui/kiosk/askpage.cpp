// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/askpage.h"

namespace escale {

AskPage::AskPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_service(services.library.path(), services.clock),
      m_field(new SearchField(services.appearance)), m_ask(new Button(services.appearance, Button::Kind::Primary)),
      m_listen(makeListenSpeaker()), m_examplesTitle(new Label(services.appearance, TextRole::Heading)),
      m_grid(new QWidget), m_tiles(new ColumnsLayout(0, 0, 3)), m_answerColumn(new AnswerColumn(services)),
      m_keyboard(new Keyboard(services.appearance, services.clock))
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
    content().addWidget(m_answerColumn);
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
    connect(m_answerColumn, &AnswerColumn::questionWanted, this, &AskPage::ask);
    connect(m_answerColumn, &AnswerColumn::sourceWanted, this, &AskPage::openAt);
    connect(m_answerColumn, &AnswerColumn::ficheWanted, this,
            [this](const QString &id) { this->services().navigator.go({.page = PageName::Fiche, .fiche = id}); });
    connect(m_answerColumn, &AnswerColumn::themeWanted, this,
            [this](const QString &id) { this->services().navigator.go({.page = PageName::List, .theme = id}); });
    connect(m_answerColumn, &AnswerColumn::listenWanted, this, [this](const SpokenText &text) { speak({text}, {}); });
    connect(m_answerColumn, &AnswerColumn::takenOff, this, [this](const Chip &chip) {
        m_removed.append(chip);
        m_sayIt = true;
        lookUp();
    });
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
            m_answerColumn->setThemes(m_themes);
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

bool AskPage::isAnswered() const
{
    return m_answer || !m_trouble.isEmpty();
}

void AskPage::show()
{
    m_examplesTitle->setVisible(!isAnswered() && !isTight());
    m_grid->setVisible(!isAnswered());
    m_answerColumn->setVisible(isAnswered());
    if (!isAnswered())
        return showExamples();
    if (!m_trouble.isEmpty())
        return m_answerColumn->showTrouble(m_trouble);
    m_answerColumn->showAnswer(*m_answer, m_asked);
    if (m_answer->refused == Refusal::None)
        scrollTo(0);
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
    }
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

QList<SpokenText> AskPage::spoken() const
{
    if (isAnswered())
        return m_answerColumn->spoken();
    const Language in = services().language.language();
    const QString typed = m_field->text().simplified();
    if (!typed.isEmpty())
        return {{typed, in}}; // what was typed, read back
    QList<SpokenText> texts{{title(), in}};
    for (const ThemeTile *tile : m_examples)
        texts.append(tile->words());
    return texts;
}

void AskPage::lightSpoken(int item)
{
    if (isAnswered()) {
        if (const QWidget *said = m_answerColumn->light(item))
            keepInSight(*said);
        return;
    }
    for (ThemeTile *tile : std::as_const(m_examples))
        tile->setSpoken(false);
    const int at = item - 1; // the title first
    if (at < 0 || at >= m_examples.size())
        return;
    m_examples.at(at)->setSpoken(true);
    keepInSight(*m_examples.at(at));
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
    m_answerColumn->clear();
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
}

} // namespace escale
