// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/answercolumn.h"

#include "kiosk/themetile.h"
#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"
#include "style/emptylayout.h"
#include "style/flow.h"

#include <algorithm>
#include <array>

namespace escale {

AnswerColumn::AnswerColumn(KioskServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    const auto restyle = [this] { m_column->setSpacing(m_services.appearance.metrics().unit * 2); };
    connect(&services.appearance, &Appearance::changed, this, restyle);
    restyle();
}

void AnswerColumn::clear()
{
    m_said.clear();
    emptyLayout(*m_column);
}

void AnswerColumn::showTrouble(const QString &sentence)
{
    clear();
    addLabel(sentence, TextRole::Lead, language());
    note(sentence);
}

void AnswerColumn::showAnswer(const Answer &answer, const QString &question)
{
    clear();
    // "How do I open an account?" said first, so that who only listens knows what is answered.
    note(question);
    addLabel(question, TextRole::Title, language());
    addChips(answer.understood.chips);
    if (answer.refused != Refusal::None)
        return addRefusal(answer);
    note(tr("The fiche says:"));
    for (const Quotation &one : answer.quotations)
        addQuotation(one);
    addSteps(answer.steps);
    addDocuments(answer.documents);
    addFollowUps();
}

QList<SpokenText> AnswerColumn::spoken() const
{
    QList<SpokenText> texts;
    texts.reserve(m_said.size());
    for (const Said &one : m_said)
        texts.append(one.text);
    return texts;
}

QWidget *AnswerColumn::light(int item)
{
    for (const Said &one : std::as_const(m_said)) {
        if (one.quote != nullptr)
            one.quote->setSpoken({});
        if (auto *tile = qobject_cast<ThemeTile *>(one.widget))
            tile->setSpoken(false);
    }
    if (item < 0 || item >= m_said.size())
        return nullptr;
    const Said &now = m_said.at(item);
    if (now.quote != nullptr)
        now.quote->setSpoken(now.sentence);
    if (auto *tile = qobject_cast<ThemeTile *>(now.widget))
        tile->setSpoken(true);
    return now.widget;
}

void AnswerColumn::note(const QString &words)
{
    m_said.append({.text = {words, language()}});
}

Label *AnswerColumn::addLabel(const QString &words, TextRole role, Language language)
{
    auto *label = new Label(m_services.appearance, role);
    label->setContentLanguage(language);
    label->setText(words);
    m_column->addWidget(label);
    return label;
}

Button *AnswerColumn::addButton(const QString &words, Button::Kind kind, Language language, QLayout *into)
{
    auto *button = new Button(m_services.appearance, kind);
    button->setContentLanguage(language);
    button->setWords(words);
    button->setCheckable(false);
    into->addWidget(button);
    return button;
}

void AnswerColumn::addChips(const QList<Chip> &chips)
{
    if (chips.isEmpty())
        return;
    auto *whole = new QWidget;
    auto *row = new WrapLayout(m_services.appearance.metrics().gap, whole);
    for (const Chip &chip : chips) {
        Button *one = addButton(chip.label, Button::Kind::Chip, language(), row);
        one->setObjectName(QStringLiteral("chip"));
        one->setTarget(Button::Target::Secondary);
        one->setSymbol(Icon::Close);
        //: Button on what was understood from the question: %1 is a place, an age…
        one->setAccessibleName(tr("Take off: %1").arg(chip.label));
        connect(
            one, &Button::clicked, this, [this, chip] { Q_EMIT takenOff(chip); }, Qt::QueuedConnection);
    }
    m_column->addWidget(whole);
}

void AnswerColumn::addQuotation(const Quotation &quotation)
{
    const Language in = language();
    auto *text = new QuoteText(m_services.appearance, TextRole::Lead);
    text->setText(quotation.text, quotation.language, quotation.lit, !quotation.fact);
    text->setObjectName(QStringLiteral("quotation"));
    if (quotation.fact) {
        const QString title = factTitle(*quotation.fact, quotation.language);
        addLabel(title, TextRole::Heading, quotation.language);
        m_said.append({{title, quotation.language}, text});
    }
    m_column->addWidget(text);
    if (quotation.fallback && quotation.language == Language::Fr) {
        Label *only = addLabel(frenchOnlyText(in), TextRole::Small, in);
        only->setInk(Label::Ink::Muted);
        m_said.append({{frenchOnlyText(in), in}, text});
    }
    for (const TextRange &sentence : sentenceRanges(quotation.text))
        m_said.append(
            {{quotation.text.mid(sentence.start, sentence.length), quotation.language}, text, text, sentence});
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
        open, &Button::clicked, this, [this, quotation] { Q_EMIT sourceWanted(quotation); }, Qt::QueuedConnection);
}

/// Large: the steps' titles in their order.
void AnswerColumn::addSteps(const QList<Quotation> &steps)
{
    if (steps.isEmpty())
        return;
    addLabel(nextTitle(language()), TextRole::Heading, language());
    note(nextTitle(language()));
    const QLocale locale;
    int number = 0;
    for (const Quotation &step : steps) {
        const QString words = locale.toString(++number) + QStringLiteral("  ") + step.text;
        Button *button = addButton(words, Button::Kind::Choice, step.language, m_column);
        button->setTextRole(TextRole::Card);
        m_said.append({{step.text, step.language}, button});
        connect(
            button, &Button::clicked, this, [this, step] { Q_EMIT sourceWanted(step); }, Qt::QueuedConnection);
    }
}

void AnswerColumn::addDocuments(const QList<Quotation> &documents)
{
    if (documents.isEmpty())
        return;
    addLabel(documentsTitle(language()), TextRole::Heading, language());
    note(documentsTitle(language()));
    for (const Quotation &one : documents) {
        auto *text = new QuoteText(m_services.appearance, TextRole::Body);
        text->setText(QStringLiteral("• ") + one.text, one.language);
        m_column->addWidget(text);
        m_said.append({{one.text, one.language}, text});
    }
}

/// What people ask next, a tap each; they go on from the question before.
void AnswerColumn::addFollowUps()
{
    auto *row = new QWidget;
    auto *buttons = new WrapLayout(m_services.appearance.metrics().gap, row);
    const std::array<std::pair<QString, Icon>, 4> questions{{{tr("How much does it cost?"), Icon::Euro},
                                                             {tr("How long does it take?"), Icon::Clock},
                                                             {tr("Which documents?"), Icon::Clipboard},
                                                             {tr("Where?"), Icon::Pin}}};
    for (const auto &[question, icon] : questions) {
        Button *button = addButton(question, Button::Kind::Chip, language(), buttons);
        button->setSymbol(icon);
        button->setObjectName(QStringLiteral("followUp"));
        connect(
            button, &Button::clicked, this, [this, question = question] { Q_EMIT questionWanted(question); },
            Qt::QueuedConnection);
    }
    m_column->addWidget(row);
}

void AnswerColumn::addRefusal(const Answer &answer)
{
    const QString sentence = refusalText(answer.refused, language());
    addLabel(sentence, TextRole::Title, language())->setObjectName(QStringLiteral("refusal"));
    note(sentence);
    addNearest(answer.nearest);
    if (QLayout *themes = themeRow(answer.themes))
        m_column->addLayout(themes);
}

void AnswerColumn::addNearest(const QList<NearFiche> &fiches)
{
    if (fiches.isEmpty())
        return;
    addLabel(nearestTitle(language()), TextRole::Heading, language());
    note(nearestTitle(language()));
    for (const NearFiche &near : fiches) {
        Button *open = addButton(near.title, Button::Kind::Choice, near.language, m_column);
        m_said.append({{near.title, near.language}, open});
        connect(
            open, &Button::clicked, this, [this, id = near.id] { Q_EMIT ficheWanted(id); }, Qt::QueuedConnection);
    }
}

QLayout *AnswerColumn::themeRow(const QStringList &ids)
{
    constexpr int mostThemes = 2;
    QHBoxLayout *row = nullptr;
    for (const QString &id : ids) {
        const auto theme =
            std::find_if(m_themes.cbegin(), m_themes.cend(), [&id](const Theme &one) { return one.id == id; });
        if (theme == m_themes.cend())
            continue;
        if (row == nullptr)
            row = new QHBoxLayout;
        else if (row->count() == mostThemes)
            break;
        auto *tile = new ThemeTile(m_services.appearance);
        tile->setTheme(*theme, language());
        row->addWidget(tile);
        m_said.append({tile->words(), tile});
        connect(tile, &Card::listenWanted, this, [this, tile] { Q_EMIT listenWanted(tile->words()); });
        connect(
            tile, &ThemeTile::clicked, this, [this, id] { Q_EMIT themeWanted(id); }, Qt::QueuedConnection);
    }
    return row;
}

} // namespace escale
