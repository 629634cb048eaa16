// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/askturnview.h"

#include "desktop/askleavescard.h"
#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"
#include "style/emptylayout.h"

#include <QSet>
#include <QTextDocument>
#include <algorithm>

namespace escale {
namespace {

QStringList wordsAt(const QString &text, const QList<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange &range : ranges)
        words.append(text.mid(range.start, range.length));
    return words;
}

/// At its very block, the words that answer lit: the sentence itself where no word is known.
Arrival arrivalAt(const Quotation &one)
{
    Arrival arrival;
    if (one.fact)
        return arrival;
    arrival.section = one.section;
    if (one.block >= 0) {
        arrival.section->firstBlock = one.block;
        arrival.section->blocks = 1;
    }
    arrival.words = wordsAt(one.text, one.lit);
    return arrival;
}

/// The first of the fiche that answers. Where somebody is in danger numbers to call stand first; their fiche is not
/// what was asked about, when there is another.
const Quotation &answering(const QList<Quotation> &quotations)
{
    QSet<QString> numbers;
    for (const Quotation &one : quotations) {
        if (one.kind == QuotationKind::Emergency)
            numbers.insert(one.fiche);
    }
    const auto other = std::find_if(quotations.begin(), quotations.end(),
                                    [&numbers](const Quotation &one) { return !numbers.contains(one.fiche); });
    return other == quotations.end() ? quotations.first() : *other;
}

} // namespace

AskTurnView::AskTurnView(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void AskTurnView::paintEvent(QPaintEvent *) {}

void AskTurnView::clear()
{
    m_why = nullptr;
    m_select = nullptr;
    emptyLayout(*m_column);
}

Label *AskTurnView::label(const QString &words, TextRole role, Language language, QBoxLayout *into)
{
    return addLabel(m_appearance, words, role, language, into);
}

Button *AskTurnView::button(Button::Kind kind, const QString &words, QBoxLayout *into)
{
    return addSmallButton(m_appearance, kind, words, into);
}

AskCard *AskTurnView::addCard(bool dashed)
{
    auto *card = new AskCard(m_appearance, dashed);
    m_column->addWidget(card);
    return card;
}

void AskTurnView::show(const AskTurn &turn, const Shown &how)
{
    clear();
    const Language in = m_appearance.language();
    auto *asked =
        label(turn.text, TextRole::Card, languageOfTyped(turn.text, turn.second.value_or(turn.language)), m_column);
    asked->setAccessibleDescription(tr("Question"));
    if (turn.trouble) {
        auto *card = addCard(true);
        label(turn.trouble->sentence, TextRole::Body, in, &card->column())->setInk(Label::Ink::Danger);
        return;
    }
    if (!turn.answer) {
        label(tr("Looking in the fiches…"), TextRole::Body, in, m_column)->setInk(Label::Ink::Muted);
        return;
    }
    const Answer &answer = *turn.answer;
    addChips(answer, how.last);
    if (answer.refused != Refusal::None) {
        addRefusal(turn, how, &addCard(true)->column());
        return;
    }
    auto *card = addCard(false);
    if (turn.writing == AskTurn::Writing::Failed && turn.writingTrouble) {
        auto *row = new QHBoxLayout;
        auto *said = label(turn.writingTrouble->sentence + u' ' + tr("Here is the answer word for word."),
                           TextRole::Body, in, row);
        said->setInk(Label::Ink::Note);
        row->setStretch(0, 1);
        connect(button(Button::Kind::Plain, tr("Try again"), row), &Button::clicked, this,
                &AskTurnView::tryAgainWanted);
        card->column().addLayout(row);
    }
    if (turn.writing == AskTurn::Writing::Waiting && !turn.showsWritten())
        label(tr("The model is writing. Until then, word for word:"), TextRole::Small, in, &card->column())
            ->setInk(Label::Ink::Muted);
    if (turn.writing == AskTurn::Writing::Written && turn.counts.shown == 0)
        label(tr("Nothing that the model wrote stands in the fiches. Here is the answer word for word."),
              TextRole::Body, in, &card->column())
            ->setInk(Label::Ink::Note);
    if (turn.showsWritten())
        addWritten(turn, &card->column());
    else
        addQuotations(turn, &card->column());
    addAround(answer, &card->column());
    addPlaces(answer.places, &card->column());
    if (turn.writing == AskTurn::Writing::Preview)
        addWhatLeaves(turn, true, how.eachTime);
    addActions(turn);
    if (m_leavesShown && turn.writing != AskTurn::Writing::Preview && turn.writing != AskTurn::Writing::None)
        addWhatLeaves(turn, false, how.eachTime);
}

void AskTurnView::addChips(const Answer &answer, bool last)
{
    if (answer.understood.chips.isEmpty() && answer.corrected.isEmpty())
        return;
    const Language in = m_appearance.language();
    auto *chips = new QWidget;
    auto *row = new WrapLayout(8, chips);
    if (!answer.corrected.isEmpty()) {
        auto *corrected = new Label(m_appearance, TextRole::Small);
        //: %1: the question as Escale has read it, with its mistakes mended.
        corrected->setText(tr("Understood: %1").arg(isolated(answer.corrected, layoutDirection())));
        corrected->setInk(Label::Ink::Muted);
        row->addWidget(corrected);
    }
    for (const Chip &chip : answer.understood.chips) {
        auto *one = new Button(m_appearance, Button::Kind::Chip);
        one->setCheckable(false);
        one->setTextRole(TextRole::Small);
        one->setContentLanguage(in);
        one->setWords(chip.label);
        if (last) {
            one->setSymbol(Icon::Close);
            //: Button on a filter that was understood from the question: %1 is a place, an age…
            one->setAccessibleName(tr("Take off: %1").arg(chip.label));
            connect(
                one, &Button::clicked, this, [this, chip] { Q_EMIT chipTakenOff(chip); }, Qt::QueuedConnection);
        } else {
            one->setEnabled(false);
        }
        row->addWidget(one);
    }
    m_column->addWidget(chips);
}

Button *AskTurnView::addSource(const QString &number, const QString &title, const QString &section,
                               const QDateTime &dated, Language language, const QString &fiche, const Arrival &arrival,
                               QBoxLayout *into)
{
    const Qt::LayoutDirection along = direction(language);
    QString words = number.isEmpty() ? QString() : number + QStringLiteral("  ");
    words += isolated(title, along);
    if (!section.isEmpty())
        words += QStringLiteral(" › ") + isolated(section, along);
    if (dated.isValid())
        words += QStringLiteral(" · ") + isolated(dateText(dated.date(), m_appearance.language()), along);
    auto *source = new Button(m_appearance, Button::Kind::Choice);
    source->setCheckable(false);
    QSizePolicy asHigh(QSizePolicy::Preferred, QSizePolicy::Fixed);
    asHigh.setHeightForWidth(true);
    source->setSizePolicy(asHigh);
    source->setTextRole(TextRole::Small);
    source->setWords(words);
    source->setContentLanguage(language);
    into->addWidget(source);
    source->setColour(m_appearance.colours().primary);
    source->setObjectName(QStringLiteral("source"));
    connect(
        source, &Button::clicked, this, [this, fiche, arrival] { Q_EMIT sourceWanted(fiche, arrival); },
        Qt::QueuedConnection);
    return source;
}

void AskTurnView::addQuotations(const AskTurn &turn, QVBoxLayout *card)
{
    const Answer &answer = *turn.answer;
    const Language in = m_appearance.language();
    for (qsizetype i = 0; i < answer.quotations.size(); ++i) {
        const Quotation &one = answer.quotations.at(i);
        const std::optional<Quotation> other = answer.inSecond.value(i);
        const auto quote = [this](const Quotation &said) {
            auto *text = new QuoteText(m_appearance, TextRole::Body);
            text->setText(said.text, said.language, said.lit, !said.fact);
            return text;
        };
        // The caseworker's language first, whichever the question was in.
        const Quotation *first = &one, *second = other ? &*other : nullptr;
        if (second != nullptr && second->language == turn.language && first->language != turn.language)
            std::swap(first, second);
        auto *row = new QHBoxLayout;
        row->setSpacing(24);
        row->addWidget(quote(*first), 1, Qt::AlignTop);
        if (second != nullptr)
            row->addWidget(quote(*second), 1, Qt::AlignTop);
        card->addLayout(row);
        if (first->fallback || (turn.second && second == nullptr)) {
            auto *only = label(frenchOnlyText(in), TextRole::Small, in, card);
            only->setInk(Label::Ink::Note);
            only->setVisible(first->language == Language::Fr);
        }
        addSource(QLocale().toString(i + 1), first->ficheTitle,
                  first->fact ? factTitle(*first->fact, first->language) : first->section.title, first->dated,
                  first->language, first->fiche, arrivalAt(*first), card);
    }
}

void AskTurnView::addWritten(const AskTurn &turn, QVBoxLayout *card)
{
    const Language in = m_appearance.language();
    const QLocale locale;
    auto *head = new QHBoxLayout;
    label(tr("Written by a model, checked here"), TextRole::Small, in, head);
    head->setStretch(0, 1);
    //: %1 is a number.
    label(tr("Sentences checked: %1").arg(locale.toString(turn.counts.shown)), TextRole::Small, in, head)
        ->setInk(Label::Ink::Ok);
    if (const int out = turn.counts.struck + turn.counts.withheld; out > 0)
        label(tr("Struck out: %1").arg(locale.toString(out)), TextRole::Small, in, head)->setInk(Label::Ink::Danger);
    card->addLayout(head);
    QList<int> passages; // numbered as they are first cited
    for (const CheckedClaim &claim : turn.claims) {
        QStringList numbers;
        for (const Citation &cite : claim.cites) {
            if (!passages.contains(cite.passage))
                passages.append(cite.passage);
            numbers.append(locale.toString(passages.indexOf(cite.passage) + 1));
        }
        if (claim.display() != ClaimDisplay::Withheld) {
            auto *row = new QHBoxLayout;
            auto *text = new QuoteText(m_appearance, TextRole::Body);
            text->setText(claim.text, claim.language);
            text->setStruck(claim.display() == ClaimDisplay::Struck);
            text->setObjectName(QStringLiteral("claim"));
            row->addWidget(text, 1);
            if (claim.display() == ClaimDisplay::Shown)
                label(numbers.join(QStringLiteral("  ")), TextRole::Small, in, row)->setInk(Label::Ink::Primary);
            card->addLayout(row);
        }
        if (claim.fault != ClaimFault::None) {
            //: Before the reason why a sentence of a model is struck out: "Struck out. “3 days” is written in no
            //: fiche".
            const QString words = claim.display() == ClaimDisplay::Struck ? tr("Struck out.") + u' ' : QString();
            label(words + reasonText(claim, in), TextRole::Small, in, card)->setInk(Label::Ink::Danger);
        }
    }
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const SourcePassage &passage = turn.leaves.passages.at(passages.at(i));
        Arrival arrival;
        if (!passage.fact) {
            arrival.section = passage.section;
            for (const CheckedClaim &claim : turn.claims) {
                for (const Citation &cite : claim.cites) {
                    if (cite.passage != passages.at(i) || claim.display() != ClaimDisplay::Shown)
                        continue;
                    arrival.section->firstBlock = passage.section.firstBlock + cite.block;
                    arrival.section->blocks = 1;
                }
            }
        }
        addSource(locale.toString(i + 1), passage.ficheTitle, passage.section.title, {}, passage.language,
                  passage.fiche, arrival, card);
    }
}

void AskTurnView::addRefusal(const AskTurn &turn, const Shown &how, QVBoxLayout *card)
{
    const Answer &answer = *turn.answer;
    const Language in = m_appearance.language();
    // In the interface's words: the answer's are those of who asked.
    label(refusalText(answer.refused, in), TextRole::Card, in, card);
    if (answer.nearest.isEmpty())
        return;
    label(nearestTitle(in), TextRole::Small, in, card)->setInk(Label::Ink::Muted);
    for (const NearFiche &near : answer.nearest)
        addSource({}, near.title, {}, {}, near.language, near.id, {}, card);
    constexpr int mostThemes = 2;
    auto *row = new QHBoxLayout;
    for (const QString &id : answer.themes.mid(0, mostThemes)) {
        if (!how.themes.contains(id))
            continue;
        Button *theme = button(Button::Kind::Plain, how.themes.value(id), row);
        connect(
            theme, &Button::clicked, this, [this, id] { Q_EMIT themeWanted(id); }, Qt::QueuedConnection);
    }
    row->addStretch(1);
    card->addLayout(row);
}

/// What to do next, what to bring: of the fiche, in its words.
void AskTurnView::addAround(const Answer &answer, QVBoxLayout *card)
{
    const Language in = m_appearance.language();
    const QLocale locale;
    if (answer.steps.isEmpty() && answer.documents.isEmpty())
        return;
    constexpr int between = 6;
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    if (!answer.steps.isEmpty()) {
        auto *steps = new QVBoxLayout;
        steps->setSpacing(between);
        label(nextTitle(in), TextRole::Small, in, steps)->setInk(Label::Ink::Muted);
        int number = 0;
        for (const Quotation &step : answer.steps)
            addSource(locale.toString(++number), step.text, {}, {}, step.language, step.fiche, arrivalAt(step), steps);
        steps->addStretch(1);
        row->addLayout(steps, 1);
    }
    if (!answer.documents.isEmpty()) {
        auto *documents = new QVBoxLayout;
        documents->setSpacing(between);
        label(documentsTitle(in), TextRole::Small, in, documents)->setInk(Label::Ink::Muted);
        for (const Quotation &one : answer.documents) {
            auto *text = new QuoteText(m_appearance, TextRole::Body);
            text->setText(one.text, one.language);
            documents->addWidget(text);
        }
        documents->addStretch(1);
        row->addLayout(documents, 1);
    }
    card->addLayout(row);
}

/// Where to go: of the fiche, as its cards have it; an address is French in every language.
void AskTurnView::addPlaces(const QList<Place> &places, QVBoxLayout *card)
{
    if (places.isEmpty())
        return;
    constexpr qsizetype most = 3;
    label(placesTitle(m_appearance.language()), TextRole::Small, m_appearance.language(), card)
        ->setInk(Label::Ink::Muted);
    for (const Place &place : places.first(std::min(places.size(), most))) {
        QStringList lines{place.title, place.address, place.phone};
        lines.removeAll(QString());
        auto *text = new QuoteText(m_appearance, TextRole::Body);
        text->setText(lines.join(QStringLiteral(" · ")), Language::Fr);
        text->setObjectName(QStringLiteral("place"));
        card->addWidget(text);
    }
}

void AskTurnView::setSelection(const QStringList &fiches)
{
    m_selection = fiches;
    if (m_select != nullptr)
        m_select->setChecked(fiches.contains(m_fiche));
}

void AskTurnView::addWhatLeaves(const AskTurn &turn, bool asks, bool eachTime)
{
    auto *card = new AskLeavesCard(m_appearance, turn, {asks, eachTime});
    connect(card, &AskLeavesCard::hideWanted, this, &AskTurnView::hideWanted);
    connect(card, &AskLeavesCard::eachTimeWanted, this, &AskTurnView::eachTimeWanted);
    connect(card, &AskLeavesCard::withoutModelWanted, this, &AskTurnView::withoutModelWanted);
    connect(card, &AskLeavesCard::sendWanted, this, &AskTurnView::sendWanted);
    m_column->addWidget(card);
}

void AskTurnView::addActions(const AskTurn &turn)
{
    auto *actions = new QWidget;
    auto *row = new WrapLayout(8, actions);
    const auto add = [&](const QString &words, Icon icon) {
        auto *one = new Button(m_appearance, Button::Kind::Plain);
        one->setTextRole(TextRole::Small);
        one->setSymbol(icon);
        one->setWords(words);
        row->addWidget(one);
        return one;
    };
    connect(add(tr("Copy with the sources"), Icon::Clipboard), &Button::clicked, this, &AskTurnView::copyWanted);
    const Quotation &of = answering(turn.answer->quotations);
    m_fiche = of.fiche;
    // Several fiches may be quoted: which one it is, as words, whatever stands in them.
    const auto name = [&of](Button *one) {
        one->setAccessibleDescription(of.ficheTitle);
        one->setToolTip(Qt::convertFromPlainText(of.ficheTitle));
        return one;
    };
    //: Puts the fiche that answers aside in the caseworker's own selection, or takes it out again.
    m_select = name(add(tr("In my selection"), Icon::Star));
    m_select->setCheckable(true);
    setSelection(m_selection);
    connect(
        m_select, &Button::clicked, this, [this] { Q_EMIT selectWanted(m_fiche); }, Qt::QueuedConnection);
    //: Paper, PDF, a file for the phone...: the fiche that answers.
    connect(
        name(add(tr("Hand over…"), Icon::Print)), &Button::clicked, this, [this] { Q_EMIT handOverWanted(m_fiche); },
        Qt::QueuedConnection);
    const bool written = turn.writing == AskTurn::Writing::Written && turn.counts.shown > 0;
    if (written) {
        Button *other = add(turn.wordForWord ? tr("As the model wrote it") : tr("Word for word"), Icon::Speech);
        connect(
            other, &Button::clicked, this, [this, now = turn.wordForWord] { Q_EMIT wordForWordWanted(!now); },
            Qt::QueuedConnection);
    }
    if (turn.writing == AskTurn::Writing::Written || turn.writing == AskTurn::Writing::Waiting ||
        turn.writing == AskTurn::Writing::Failed) {
        Button *left = add(tr("What has left this computer"), Icon::Share);
        left->setCheckable(true);
        left->setChecked(m_leavesShown);
        connect(
            left, &Button::clicked, this,
            [this, turn] {
                m_leavesShown = !m_leavesShown;
                Shown how;
                how.last = true;
                show(turn, how);
            },
            Qt::QueuedConnection);
    }
    Button *good = add(tr("Good answer"), Icon::Check);
    good->setCheckable(true);
    good->setChecked(turn.verdict == AskVerdict::Good);
    connect(
        good, &Button::clicked, this, [this] { Q_EMIT judged(AskVerdict::Good, {}); }, Qt::QueuedConnection);
    Button *wrong = add(tr("Wrong because…"), Icon::Warning);
    wrong->setCheckable(true);
    wrong->setChecked(turn.verdict == AskVerdict::Wrong);
    connect(wrong, &Button::clicked, this, &AskTurnView::askWhy, Qt::QueuedConnection);
    m_column->addWidget(actions);
}

void AskTurnView::askWhy()
{
    if (m_why != nullptr)
        return;
    m_why = new QWidget;
    auto *row = new QHBoxLayout(m_why);
    row->setContentsMargins(0, 0, 0, 0);
    auto *field = new HintField;
    field->setFont(m_appearance.font(TextRole::Body));
    field->setHint(tr("What is wrong? Kept on this computer for the editors"));
    field->setAccessibleName(field->hint());
    row->addWidget(field, 1);
    const auto keep = [this, field] { Q_EMIT judged(AskVerdict::Wrong, field->text()); };
    connect(button(Button::Kind::Plain, tr("Keep"), row), &Button::clicked, this, keep, Qt::QueuedConnection);
    connect(field, &QLineEdit::returnPressed, this, keep, Qt::QueuedConnection);
    m_column->addWidget(m_why);
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace escale
