// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/mergepage.h"

#include "authoring/htmlwriter.h"
#include "feed/plaintext.h"
#include "feed/richtext.h"
#include "style/emptylayout.h"
#include "style/flow.h"
#include "style/scrollpane.h"
#include "style/splitter.h"
#include "workshop/changedwords.h"
#include "workshop/letters.h"
#include "workshop/unitnames.h"

#include <QEvent>
#include <QShortcut>

namespace escale {
namespace {

constexpr double leastMergeLetters = 78; ///< of a list and three texts beside each other
constexpr double leastSplit = 18;        ///< of list and texts below each other, in letters high
constexpr double leastTextLines = 5;     ///< of each text, in letters high

void showWords(QPlainTextEdit *edit, const QString &before, const QString &after, const Colours &colours)
{
    edit->clear();
    QTextCursor cursor(edit->document());
    insertChanges(cursor, before, after, colours);
}

bool isWordsUnit(const QString &path)
{
    static const QStringList fields{QStringLiteral("titreInformatif"), QStringLiteral("titreMarque"),
                                    QStringLiteral("abstract"), QStringLiteral("administrationName")};
    return fields.contains(path) || path.endsWith(QLatin1String(".title"));
}

} // namespace

MergePage::MergePage(const Appearance &appearance, Workshop &workshop, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_workshop(workshop),
      m_title(new Label(appearance, TextRole::Heading)), m_words(new Label(appearance, TextRole::Body)),
      m_place(new Label(appearance, TextRole::Card)), m_theirsTitle(new QLabel), m_baseTitle(new QLabel),
      m_oursTitle(new QLabel), m_mergedTitle(new QLabel), m_list(new QListWidget), m_split(new Splitter),
      m_grid(new QGridLayout), m_theirs(new QPlainTextEdit), m_base(new QPlainTextEdit), m_ours(new QPlainTextEdit),
      m_mergedRich(new FieldEdit(appearance, FieldEdit::Form::Rich, TextRole::Body)),
      m_mergedWords(new FieldEdit(appearance, FieldEdit::Form::Lines, TextRole::Body)), m_takeTheirs(new QPushButton),
      m_takeOurs(new QPushButton), m_undo(new QPushButton), m_later(new QPushButton), m_send(new QPushButton)
{
    for (QPlainTextEdit *text : {m_theirs, m_base, m_ours}) {
        text->setReadOnly(true);
        text->setLayoutDirection(Qt::LeftToRight);
        text->setTabChangesFocus(true);
    }
    for (FieldEdit *text : {m_mergedRich, m_mergedWords}) {
        connect(text, &FieldEdit::edited, this, &MergePage::mergedEdited);
        connect(text, &FieldEdit::undoAsked, this, &MergePage::undoChoice);
    }
    m_list->setWordWrap(true);
    auto *texts = new QWidget;
    texts->setLayout(m_grid);
    m_theirsTitle->setBuddy(m_theirs);
    m_baseTitle->setBuddy(m_base);
    m_oursTitle->setBuddy(m_ours);
    for (QLabel *title : {m_theirsTitle, m_baseTitle, m_oursTitle, m_mergedTitle})
        title->setWordWrap(true);
    place();
    auto *scroll = new ScrollPane(appearance);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // texts keep a width that can be read
    scroll->setWidget(texts);
    m_split->addWidget(m_list);
    m_split->addWidget(scroll);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({240, 900});
    connect(&m_appearance, &Appearance::changed, this, [this] {
        adapt();
        showCurrent(); // in the colours of now
    });
    auto *foot = new QWidget;
    auto *row = new WrapLayout(appearance.metrics().unit, foot);
    row->addWidget(m_later);
    row->addWidget(m_send);
    auto *inside = new QWidget;
    auto *page = new QVBoxLayout(inside);
    page->addWidget(m_title);
    page->addWidget(m_words);
    page->addWidget(m_split, 1);
    page->addWidget(foot);
    auto *pane = new ScrollPane(appearance); // large letters in a low window
    pane->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(pane);
    connect(m_list, &QListWidget::currentRowChanged, this, &MergePage::showCurrent);
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_takeOurs, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const qsizetype change = m_list->currentRow() - m_choice.merge.conflicts.size();
        if (change >= 0 && change < m_undone.size())
            m_undone[change] = !m_undone[change];
        showList();
    });
    connect(m_later, &QPushButton::clicked, this, &MergePage::left);
    connect(m_send, &QPushButton::clicked, this, [this] {
        FicheDraft text = m_choice.merge.draft;
        for (qsizetype i = 0; i < m_taken.size(); ++i) {
            const MergeConflict &conflict = m_choice.merge.conflicts[i];
            text = withUnit(text, conflict.path, valueOf(i));
        }
        for (qsizetype i = 0; i < m_undone.size(); ++i) {
            if (m_undone[i])
                text = withUnit(text, m_choice.merge.changes[i].path, m_choice.merge.changes[i].before);
        }
        m_workshop.choose(m_choice.entry, text);
        Q_EMIT left();
    });
    using ::operator|; // Qt's for keys
    const auto key = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    // What stands there: the window of a language that runs from the right has the two the other way round.
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { take(isRightToLeft()); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { take(!isRightToLeft()); });
    key(QKeySequence::Undo, [this] { undoChoice(); });
    key(QKeySequence(Qt::Key_F7),
        [this] { m_list->setCurrentRow((m_list->currentRow() + 1) % std::max(1, m_list->count())); });
    retranslate();
}

/// Three texts beside each other; below each other where the letters are too large for that.
void MergePage::place()
{
    releaseItems(*m_grid);
    m_grid->addWidget(m_place, 0, 0, 1, m_narrow ? 1 : 3);
    int at = 0;
    for (const auto &[title, text, key] : {std::tuple{m_theirsTitle, m_theirs, m_takeTheirs},
                                           {m_baseTitle, m_base, m_undo},
                                           {m_oursTitle, m_ours, m_takeOurs}}) {
        int row = m_narrow ? 1 + 3 * at : 1;
        for (QWidget *widget : std::initializer_list<QWidget *>{title, text, key})
            m_grid->addWidget(widget, row++, m_narrow ? 0 : at);
        text->setMinimumHeight(letters(m_appearance, leastTextLines));
        ++at;
    }
    int row = m_narrow ? 1 + 3 * at : 4;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mergedTitle, m_mergedRich, m_mergedWords})
        m_grid->addWidget(widget, row++, 0, 1, m_narrow ? 1 : 3);
}

void MergePage::adapt()
{
    const bool narrow = isNarrow(*this, m_appearance, leastMergeLetters);
    if (narrow == std::exchange(m_narrow, narrow))
        return;
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_split->setMinimumHeight(narrow ? letters(m_appearance, leastSplit) : 0);
    m_split->setSizes(narrow ? QList<int>{200, 600} : QList<int>{240, 900});
    place();
}

void MergePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void MergePage::showChoice(const Workshop::Choice &choice)
{
    m_choice = choice;
    m_taken = QList<Decision>(choice.merge.conflicts.size());
    m_steps.clear();
    m_undone = QList<bool>(choice.merge.changes.size(), false);
    m_list->clear();
    showList();
    m_list->setCurrentRow(0);
}

void MergePage::take(bool ours)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_taken.size())
        return;
    decide(row, {ours ? Decision::Kind::Ours : Decision::Kind::Theirs, {}, {}});
    for (int next = 0; next < m_taken.size(); ++next) {
        if (m_taken[next].kind == Decision::Kind::Open)
            return m_list->setCurrentRow(next);
    }
}

void MergePage::decide(int row, const Decision &decision)
{
    m_steps.append({row, m_taken[row]});
    m_writing = false;
    m_taken[row] = decision;
    showList();
}

void MergePage::undoChoice()
{
    if (m_steps.isEmpty())
        return;
    const auto [row, before] = m_steps.takeLast();
    m_writing = false;
    m_taken[row] = before;
    showList();
    m_list->setCurrentRow(row);
}

/// Until something is chosen, ours.
QString MergePage::valueOf(qsizetype conflict) const
{
    const Decision &decision = m_taken[conflict];
    const MergeConflict &each = m_choice.merge.conflicts[conflict];
    return decision.kind == Decision::Kind::Own      ? decision.own
           : decision.kind == Decision::Kind::Theirs ? each.theirs
                                                     : each.ours;
}

/// Of both, or in words of one's own: written here.
void MergePage::mergedEdited()
{
    const int row = m_list->currentRow();
    if (m_merged == nullptr || row < 0 || row >= m_taken.size())
        return;
    const Decision &before = m_taken[row];
    const QString from = before.kind == Decision::Kind::Own ? before.from : valueOf(row);
    const QString own = m_merged->isRich() ? rewrittenHtml(from, m_merged->blocks(), Language::Fr)
                        : m_choice.merge.conflicts[row].path == QLatin1String("abstract")
                            ? m_merged->words()
                            : m_merged->words().simplified();
    // One step, as long as somebody writes.
    if (!std::exchange(m_writing, true) || before.kind != Decision::Kind::Own)
        m_steps.append({row, before});
    m_taken[row] = {Decision::Kind::Own, own, from};
    m_typing = true;
    showList();
    m_typing = false;
}

void MergePage::showMerged()
{
    if (m_typing) // what is being written stays as it is, a line that is empty so far as well
        return;
    const int row = m_list->currentRow();
    m_merged = nullptr;
    if (row >= 0 && row < m_taken.size()) {
        const QString &path = m_choice.merge.conflicts[row].path;
        const QString value = valueOf(row);
        if (isRichUnit(path)) {
            m_merged = m_mergedRich;
            const auto blocks = blocksFromHtml(value.toStdString(), Language::Fr);
            if (m_merged->blocks() != blocks)
                m_merged->setBlocks(blocks);
        } else if (isWordsUnit(path)) {
            m_merged = m_mergedWords;
            const QString words = cleanText(value, TextShape::MultiLine);
            // The space that is being typed at an end is no word yet.
            if (cleanText(m_merged->words(), TextShape::MultiLine) != words)
                m_merged->setWords(words);
        }
    }
    for (FieldEdit *text : {m_mergedRich, m_mergedWords})
        text->setVisible(text == m_merged);
    m_mergedTitle->setVisible(m_merged != nullptr);
    m_mergedTitle->setBuddy(m_merged);
}

void MergePage::showList()
{
    const int row = m_list->currentRow();
    QStringList lines;
    for (qsizetype i = 0; i < m_taken.size(); ++i)
        lines.append(unitName(m_choice.merge.conflicts[i].path, m_choice.ours) + QStringLiteral(" · ") +
                     (m_taken[i].kind == Decision::Kind::Open   ? tr("to be chosen")
                      : m_taken[i].kind == Decision::Kind::Ours ? tr("yours")
                      : m_taken[i].kind == Decision::Kind::Own  ? tr("written by you")
                                                                : tr("theirs")));
    for (qsizetype i = 0; i < m_undone.size(); ++i) {
        const MergedChange &change = m_choice.merge.changes[i];
        lines.append(unitName(change.path, m_choice.ours) + QStringLiteral(" · ") +
                     (m_undone[i]                            ? tr("undone")
                      : change.fromOurs && change.fromTheirs ? tr("both, put together")
                      : change.fromOurs                      ? tr("changed by you")
                                                             : tr("changed by the other person")));
    }
    while (m_list->count() > lines.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < lines.size(); ++i) {
        if (i < m_list->count())
            m_list->item(i)->setText(lines[i]);
        else
            m_list->addItem(lines[i]);
    }
    m_list->setCurrentRow(std::max(0, row));
    const auto open = std::count_if(m_taken.begin(), m_taken.end(),
                                    [](const Decision &each) { return each.kind == Decision::Kind::Open; });
    m_send->setEnabled(open == 0);
    m_send->setToolTip(open == 0 ? QString() : tr("Choices to be made first: %1").arg(open));
    showCurrent();
}

void MergePage::showCurrent()
{
    const int row = m_list->currentRow();
    const bool conflict = row >= 0 && row < m_taken.size();
    const qsizetype change = row - m_taken.size();
    m_takeTheirs->setEnabled(conflict);
    m_takeOurs->setEnabled(conflict);
    m_undo->setEnabled(!conflict && change >= 0 && change < m_undone.size());
    showMerged();
    if (conflict) {
        const MergeConflict &each = m_choice.merge.conflicts[row];
        const QString base = unitWords(each.path, each.base);
        m_place->setText(unitName(each.path, m_choice.ours));
        m_base->setPlainText(base);
        showWords(m_theirs, base, unitWords(each.path, each.theirs), m_appearance.colours());
        showWords(m_ours, base, unitWords(each.path, each.ours), m_appearance.colours());
    } else if (change >= 0 && change < m_undone.size()) {
        const MergedChange &each = m_choice.merge.changes[change];
        const QString base = unitWords(each.path, each.before);
        m_place->setText(unitName(each.path, m_choice.ours));
        m_base->setPlainText(base);
        showWords(each.fromOurs ? m_ours : m_theirs, base, unitWords(each.path, each.after), m_appearance.colours());
        (each.fromOurs ? m_theirs : m_ours)->setPlainText(base);
    }
}

void MergePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
}

void MergePage::retranslate()
{
    m_title->setText(tr("Put two texts of this fiche together"));
    m_words->setText(
        tr("Somebody else changed this fiche while you were writing. Nothing is sent, nothing is lost: choose "
           "for each place. Both texts stay in the history on this computer."));
    m_theirsTitle->setText(tr("The other person, on the server"));
    m_baseTitle->setText(tr("Before"));
    m_oursTitle->setText(tr("You, on this computer"));
    m_takeTheirs->setText(tr("Take theirs"));
    m_takeOurs->setText(tr("Take yours"));
    const auto shown = [](const char *keys) {
        return QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
    };
    m_takeTheirs->setToolTip(shown(isRightToLeft() ? "Alt+Right" : "Alt+Left"));
    m_takeOurs->setToolTip(shown(isRightToLeft() ? "Alt+Left" : "Alt+Right"));
    m_list->setToolTip(shown("F7"));
    m_mergedTitle->setText(tr("What will stand there: take one of the two, or write here"));
    for (FieldEdit *text : {m_mergedRich, m_mergedWords})
        text->setAccessibleName(m_mergedTitle->text());
    m_undo->setText(tr("Undo this change"));
    m_later->setText(tr("Keep for later"));
    m_send->setText(tr("Send the text"));
    m_list->setAccessibleName(m_title->text());
    showList();
}

} // namespace escale
