// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/historydialog.h"

#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "l10n/isolate.h"
#include "style/scrollpane.h"
#include "workshop/changedwords.h"
#include "workshop/letters.h"
#include "workshop/unitnames.h"

#include <QEvent>
#include <algorithm>

namespace escale {
namespace {

constexpr double besideLetters = 40; ///< of the list and a text beside each other
constexpr double listLetters = 20;   ///< of the list, beside the text
constexpr double listLines = 5;      ///< of the list above the text, in letters high, and
constexpr double leastChanges = 7;   ///< of the text, at the least
constexpr double wide = 58, high = 34;

} // namespace

HistoryDialog::HistoryDialog(const Appearance &appearance, Workshop &workshop, Clock &clock, QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_workshop(workshop), m_clock(clock), m_fiche(workshop.copy().fiche),
      m_title(new Label(appearance, TextRole::Heading)), m_how(new Label(appearance, TextRole::Body)),
      m_list(new QListWidget), m_changes(new QTextEdit), m_both(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_putBack(new QPushButton), m_close(new QPushButton)
{
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setDefault(true);
    m_putBack->setAutoDefault(false); // only who presses it
    m_both->addWidget(m_list);
    m_both->addWidget(m_changes, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_putBack);
    foot->addWidget(m_close);
    const int unit = appearance.metrics().unit;
    auto *inside = new QWidget;
    auto *texts = new QVBoxLayout(inside);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(unit);
    texts->addWidget(m_title);
    texts->addWidget(m_how);
    texts->addLayout(m_both, 1);
    auto *pane = new ScrollPane(appearance); // large letters in a low window
    pane->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    column->setSpacing(unit);
    column->addWidget(pane, 1);
    column->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        const auto text = m_shown;
        accept();
        if (text)
            Q_EMIT chosen(*text);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showCurrent);
    connect(&appearance, &Appearance::changed, this, [this] {
        adapt();
        showCurrent(); // in the colours of now
    });
    connect(&workshop, &Workshop::opened, this, &HistoryDialog::follow);
    connect(&workshop, &Workshop::stateChanged, this, &HistoryDialog::follow);
    connect(&workshop, &Workshop::accountChanged, this, &HistoryDialog::follow);
    retranslate();
    QSize size(letters(appearance, wide), letters(appearance, high));
    if (parent != nullptr)
        size = size.boundedTo(parent->window()->size() * 9 / 10);
    resize(size);
    m_list->setFocus();
}

/// Of a fiche that was left, or of somebody who has gone: nothing more is shown.
void HistoryDialog::follow()
{
    if (m_workshop.account() != Workshop::Account::SignedIn || m_workshop.copy().fiche != m_fiche)
        return reject();
    if (const auto &waiting = m_workshop.waiting(); waiting && waiting->state == OutboxState::Conflict)
        return reject(); // two texts are to be put together first, behind this window
    const QList<RevisionRow> rows = m_workshop.revisions(); // what was sent meanwhile is kept, too
    const auto id = [](const RevisionRow &row) { return row.id; };
    if (!std::ranges::equal(rows, m_rows, {}, id, id))
        refill();
}

QString HistoryDialog::nameOf(const RevisionRow &row) const
{
    const QString origin = row.origin == RevisionOrigin::Server    ? tr("from the server")
                           : row.origin == RevisionOrigin::Written ? tr("written here")
                                                                   : tr("merged from both texts");
    return isolated(momentText(row.made, m_clock.now(), interfaceLanguage()), layoutDirection()) +
           QStringLiteral(" · ") + origin;
}

void HistoryDialog::refill()
{
    const int row = m_list->currentRow();
    const qint64 chosen = row >= 0 && row < m_rows.size() ? m_rows[row].id : 0;
    m_rows = m_workshop.revisions();
    int current = 0;
    QStringList lines;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        lines.append(nameOf(m_rows[i]));
        if (m_rows[i].id == chosen)
            current = static_cast<int>(i);
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItems(lines);
        m_list->setCurrentRow(m_rows.isEmpty() ? -1 : current);
    }
    showCurrent();
}

/// What putting it back would do to the text of now, part by part.
void HistoryDialog::showCurrent()
{
    m_changes->clear();
    m_shown.reset();
    m_putBack->setEnabled(false);
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rows.size())
        return m_how->setText(tr("Nothing is kept here yet. Each save on the server keeps a text here."));
    const auto kept = m_workshop.revision(m_rows[row].id);
    if (!kept)
        return m_how->setText(kept.error().sentence);
    const FicheDraft &now = m_workshop.text();
    const auto changes = mergeDrafts(now, now, *kept).changes;
    if (changes.isEmpty())
        return m_how->setText(tr("This is the current text."));
    m_how->setText(tr("What would change in the current text:"));
    m_shown = *kept;
    m_putBack->setEnabled(true);
    QTextCursor cursor(m_changes->document());
    const Colours &colours = m_appearance.colours();
    for (const MergedChange &change : changes) {
        if (!cursor.atStart())
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        QTextBlockFormat heading;
        heading.setLayoutDirection(layoutDirection());
        heading.setHeadingLevel(2);
        heading.setTopMargin(cursor.atStart() ? 0 : m_appearance.metrics().unit * 2);
        QTextCharFormat bold;
        bold.setFont(m_appearance.font(TextRole::Card, interfaceLanguage()));
        cursor.setBlockFormat(heading);
        // A section that is not there now has its title in the other text.
        const bool gone = unitOf(now, change.path).isNull();
        cursor.insertText(unitName(change.path, gone ? *kept : now), bold);
        QTextBlockFormat line;
        line.setLayoutDirection(Qt::LeftToRight); // French
        QTextCharFormat plain;
        plain.setFont(m_appearance.font(TextRole::Body, Language::Fr));
        cursor.insertBlock(line, plain);
        insertChanges(cursor, unitWords(change.path, change.before), unitWords(change.path, change.after), colours);
    }
    cursor.movePosition(QTextCursor::Start);
    m_changes->setTextCursor(cursor);
}

/// Large letters: the texts stand below their list.
void HistoryDialog::adapt()
{
    const bool narrow = isNarrow(*this, m_appearance, besideLetters);
    m_both->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMaximumSize(narrow ? QWIDGETSIZE_MAX : letters(m_appearance, listLetters),
                           narrow ? letters(m_appearance, listLines) : QWIDGETSIZE_MAX);
    m_changes->setMinimumHeight(letters(m_appearance, leastChanges));
    m_changes->setFont(m_appearance.font(TextRole::Body, Language::Fr));
}

void HistoryDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    adapt();
}

void HistoryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
}

void HistoryDialog::retranslate()
{
    setWindowTitle(tr("History of this fiche"));
    m_title->setText(windowTitle());
    m_list->setAccessibleName(windowTitle());
    m_changes->setAccessibleName(tr("What would change in the current text:"));
    m_putBack->setText(tr("Put this text back"));
    m_close->setText(tr("Close"));
    refill();
}

} // namespace escale
