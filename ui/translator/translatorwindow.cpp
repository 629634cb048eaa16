// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/translatorwindow.h"

#include "style/flow.h"
#include "style/splitter.h"
#include "translator/placemarks.h"
#include "translator/segmentfilterrow.h"
#include "translator/segmentmodel.h"
#include "translator/segmentside.h"
#include "translator/segmenttable.h"
#include "translator/sendingrow.h"
#include "translator/taskpage.h"
#include "writing/previewwindow.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextEdit>
#include <QVBoxLayout>

namespace escale {
namespace {

constexpr int gap = 12, sideWidth = 320; // px
constexpr std::chrono::milliseconds previewDelay{300};

} // namespace

TranslatorWindow::TranslatorWindow(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                                   MachineTranslation &machine, Clock &clock, Voices *voices, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_desk(desk), m_dispatch(dispatch), m_clock(clock), m_voices(voices),
      m_files(desk), m_tasks(new TaskPage(appearance, desk)),
      m_side(new SegmentSide(appearance, desk, dispatch, machine)), m_segmentModel(new SegmentModel(desk, this)),
      m_editor(new SegmentEditor(appearance, desk, clock)), m_sending(new SendingRow(appearance, desk, dispatch)),
      m_marks(new PlaceMarks(appearance, desk, *m_segmentModel, *m_editor, this)),
      m_previewing(clock, [this] { showPreview(); })
{
    setWindowFlag(Qt::Window);
    build();
    connect(&desk, &TranslationDesk::openChanged, this, &TranslatorWindow::showOpen);
    connect(&desk, &TranslationDesk::currentChanged, this, &TranslatorWindow::showCurrent);
    connect(&desk, &TranslationDesk::segmentChanged, this, [this](qsizetype segment) {
        m_table->fitRow(static_cast<int>(segment));
        if (segment == m_desk.current()) // with all that is said of it by now
            m_table->showAtHand();
        showProgress();
        m_previewing.start(previewDelay);
    });
    connect(&desk, &TranslationDesk::failed, this, &TranslatorWindow::say);
    connect(&dispatch, &TranslationDispatch::failed, this, &TranslatorWindow::say);
    connect(m_editor, &SegmentEditor::said, this, [this](const QString &words) {
        if (words.isEmpty() && m_trouble->text() != m_ofWords)
            return; // something else is said by now
        m_ofWords = words;
        say(words);
    });
    connect(m_sending, &SendingRow::signInWanted, this, &TranslatorWindow::signInWanted);
    connect(m_sending, &SendingRow::updateWanted, this, &TranslatorWindow::updateWanted);
    connect(m_tasks, &TaskPage::recordWanted, this, &TranslatorWindow::recordWanted);
    connect(m_tasks, &TaskPage::ficheWanted, this, [this](const QString &fiche) {
        say({});
        m_desk.open(fiche);
    });
    connect(m_side, &SegmentSide::sentenceTaken, m_editor, &SegmentEditor::insertSentence);
    connect(m_side, &SegmentSide::left, &m_editor->field(), qOverload<>(&QWidget::setFocus));
    connect(&appearance, &Appearance::changed, this, &TranslatorWindow::restyle);
    retranslate();
    restyle();
    showOpen();
}

TranslatorWindow::~TranslatorWindow() = default;

void TranslatorWindow::setSpelling(SegmentEditor::SpellingOf spellingOf)
{
    m_words->setVisible(static_cast<bool>(spellingOf));
    m_editor->setSpelling(std::move(spellingOf));
}

/// Nothing: what was said is over.
void TranslatorWindow::say(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TranslatorWindow::build()
{
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_tasks);
    m_pages->addWidget(buildFiche());
    m_trouble = new QLabel;
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_trouble);
    column->addWidget(m_pages);
}

QWidget *TranslatorWindow::buildFiche()
{
    auto *page = new QWidget;
    m_back = new QPushButton;
    connect(m_back, &QPushButton::clicked, &m_desk, &TranslationDesk::close);
    m_title = new QLabel;
    m_title->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_done = new QLabel;
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_title, 1);
    top->addWidget(m_progress);
    top->addWidget(m_done);

    m_table = new SegmentTable(m_appearance, *m_segmentModel);
    m_table->setObjectName(QStringLiteral("segments"));
    m_table->setEditors(&m_editor->french(), &m_editor->field());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_desk.select(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this] { m_editor->field().setFocus(); });
    m_editor->field().installEventFilter(this);
    m_editor->french().installEventFilter(this);
    m_table->installEventFilter(this);
    auto *work = new QWidget;
    auto *texts = new QVBoxLayout(work);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->addWidget(m_table, 1);
    texts->addWidget(m_editor);
    m_split = new Splitter;
    m_split->addWidget(work);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({3 * sideWidth, sideWidth});
    m_split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(buildTools());
    m_filter = new SegmentFilterRow(*m_segmentModel);
    connect(m_filter, &SegmentFilterRow::chosen, this, &TranslatorWindow::showRows);
    m_shown = new QHBoxLayout; // large letters: each half wraps by itself
    m_shown->addWidget(m_filter, 1);
    m_shown->addWidget(m_sending, 1);
    column->addLayout(m_shown);
    column->addWidget(m_split, 1);
    return page;
}

QWidget *TranslatorWindow::buildTools()
{
    m_confirm = new QPushButton;
    m_confirm->setDefault(true);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_check = new QPushButton;
    m_copy = new QPushButton;
    m_words = new QPushButton;
    m_words->setObjectName(QStringLiteral("spelling"));
    m_words->hide(); // until there is a spelling
    m_look = new QPushButton;
    m_look->setObjectName(QStringLiteral("look"));
    m_letters = new QPushButton;
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->setCheckable(true);
    m_letters->setFocusPolicy(Qt::TabFocus);
    m_export = new QPushButton;
    m_import = new QPushButton;
    m_import->setObjectName(QStringLiteral("import"));
    connect(m_confirm, &QPushButton::clicked, this, &TranslatorWindow::confirmAndNext);
    connect(m_check, &QPushButton::clicked, this, [this] { m_desk.setState(SegmentState::ToCheck); });
    connect(m_copy, &QPushButton::clicked, &m_desk, &TranslationDesk::copySource);
    connect(m_words, &QPushButton::clicked, m_editor, &SegmentEditor::goToUnknownWord);
    connect(m_look, &QPushButton::clicked, this, &TranslatorWindow::openPreview);
    connect(m_letters, &QPushButton::toggled, m_editor, &SegmentEditor::showLetters);
    connect(m_export, &QPushButton::clicked, this, [this] { say(m_files.askAndSave(this)); });
    connect(m_import, &QPushButton::clicked, this, [this] { say(m_files.askAndTake(this)); });
    m_more = new QPushButton;
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &TranslatorWindow::fillMore);
    auto *tools = new QWidget;
    auto *keys = new WrapLayout(gap, tools); // large letters need more than one row
    for (QWidget *each : std::initializer_list<QWidget *>{m_confirm, m_check, m_copy, m_words, m_look, m_letters,
                                                          m_export, m_import, m_more})
        keys->addWidget(each);
    return tools;
}

void TranslatorWindow::retranslate()
{
    setWindowTitle(tr("Translate"));
    m_table->setAccessibleName(tr("Segments"));
    m_back->setText(tr("To translate"));
    m_export->setText(tr("Save for another tool…"));
    m_import->setText(tr("Take in a file…"));
    m_copy->setText(tr("Copy French"));
    m_copy->setToolTip(QStringLiteral("Ctrl+↓"));
    m_check->setText(tr("To check"));
    m_words->setText(tr("Spelling"));
    m_words->setToolTip(QKeySequence(Qt::Key_F7).toString(QKeySequence::NativeText));
    m_look->setText(tr("As readers will have it"));
    m_look->setToolTip(QKeySequence(Qt::Key_F12).toString(QKeySequence::NativeText));
    m_letters->setText(tr("Keyboard on the screen"));
    m_more->setText(tr("More"));
    m_confirm->setText(tr("Confirm and next"));
    using ::operator|; // Qt's for keys
    m_confirm->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_progress->setAccessibleName(tr("Segments done"));
    fitTools();
    showOpen();
}

void TranslatorWindow::restyle()
{
    for (QLabel *label : {m_done, m_trouble})
        label->setFont(m_appearance.font(TextRole::Small));
    fitSide();
    m_table->fitRows();
}

void TranslatorWindow::showOpen()
{
    const bool open = m_desk.draft() != nullptr;
    m_pages->setCurrentIndex(open ? 1 : 0);
    if (!open) {
        if (m_preview != nullptr)
            m_preview->close(); // of a fiche that was left
        m_shownFiche.clear();
        m_tasks->enter();
        return;
    }
    m_title->setText(m_desk.title());
    if (std::exchange(m_shownFiche, m_desk.draft()->fiche()) != m_desk.draft()->fiche())
        m_filter->reset(); // not while a sync brings the same fiche again
    showRows();
    m_table->fitRows();
    showCurrent();
    showProgress();
    showPreview();
    m_editor->field().setFocus();
}

void TranslatorWindow::openPreview()
{
    if (m_desk.draft() == nullptr)
        return;
    if (m_preview == nullptr) {
        m_preview = new PreviewWindow(m_appearance, m_clock, m_voices, this);
        m_preview->setPublishable(false);
    }
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
    showPreview();
}

/// While it is looked at.
void TranslatorWindow::showPreview()
{
    if (m_preview == nullptr || !m_preview->isVisible() || m_desk.draft() == nullptr)
        return;
    const auto seen = m_desk.seen();
    if (!seen)
        return m_preview->showTrouble(seen.error().sentence);
    Taxonomy taxonomy;
    taxonomy.themes = m_desk.themes();
    m_preview->setFrench(seen->french);
    m_preview->showFiche(seen->translated, taxonomy);
}

void TranslatorWindow::showCurrent()
{
    if (!m_desk.draft())
        return;
    const QModelIndex at = m_segmentModel->index(static_cast<int>(m_desk.current()), SegmentModel::French);
    m_table->setRowHidden(at.row(), false); // what is written is in sight, whatever was chosen before
    m_table->setCurrentIndex(at);
    m_table->showAtHand();
}

/// Those that are chosen, as they are at this moment: a row does not leave while somebody writes in it.
void TranslatorWindow::showRows()
{
    const int rows = m_segmentModel->rowCount({});
    int first = -1;
    for (int row = 0; row < rows; ++row) {
        const bool shown = m_filter->shows(row);
        m_table->setRowHidden(row, !shown);
        if (shown && first < 0)
            first = row;
    }
    if (first >= 0 && m_table->isRowHidden(static_cast<int>(m_desk.current())))
        m_desk.select(first);
    else if (rows > 0)
        m_table->setRowHidden(static_cast<int>(m_desk.current()), false);
}

/// To the next row in sight above or below.
void TranslatorWindow::step(int by)
{
    const int rows = m_segmentModel->rowCount({});
    int row = static_cast<int>(m_desk.current()) + by;
    while (row >= 0 && row < rows && m_table->isRowHidden(row))
        row += by;
    if (row >= 0 && row < rows)
        m_desk.select(row);
}

void TranslatorWindow::confirmAndNext()
{
    if (m_desk.confirm())
        goToNext();
}

/// The next that is to be done, or of those that are chosen the next that still is one of them; then from the top.
void TranslatorWindow::goToNext()
{
    if (m_filter->showsAll())
        return m_desk.goToNext();
    const int rows = m_segmentModel->rowCount({});
    for (int below = 1; below < rows; ++below) {
        const int row = (static_cast<int>(m_desk.current()) + below) % rows;
        if (!m_table->isRowHidden(row) && m_filter->shows(row))
            return m_desk.select(row);
    }
    m_desk.goToNext(); // none of them is left: what is to be done comes into sight
}

void TranslatorWindow::showProgress()
{
    if (!m_desk.draft())
        return;
    const auto all = static_cast<int>(m_desk.draft()->segments().size());
    const auto done = static_cast<int>(m_desk.draft()->count(SegmentState::Done));
    m_filter->showCounts();
    m_progress->setMaximum(std::max(1, all));
    m_progress->setValue(done);
    m_done->setText(tr("%1 of %2 done").arg(done).arg(all));
}

/// What stands beside it needs a line's room for its words, however large they are; the texts keep the half. Where that
/// is too little for two texts it stands below them.
void TranslatorWindow::fitSide()
{
    constexpr int lineOfSide = 30, lineOfText = 20; // characters
    const QFontMetrics letters(m_appearance.font(TextRole::Body));
    const int line = lineOfSide * letters.averageCharWidth();
    const int beside = std::min(std::max(sideWidth, line), width() * 45 / 100);
    const bool below = width() - beside < SegmentTable::leastWidth(lineOfText * letters.averageCharWidth());
    m_side->setMinimumWidth(below ? 0 : beside);
    if (below != (m_split->orientation() == Qt::Vertical)) {
        m_split->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
        m_split->setStretchFactor(0, below ? 2 : 1); // below, both give way as the rows of keys above grow
        m_split->setStretchFactor(1, below ? 1 : 0);
        m_split->setSizes({(below ? 2 : 3) * sideWidth, sideWidth});
    }
    fitTools();
}

/// What is used once for a fiche is behind one key where the keys do not fit in a row, and where a window is no higher
/// than some lines of its letters; there the title and the columns' names give way as well.
void TranslatorWindow::fitTools()
{
    constexpr int lines = 30;
    const bool low = height() < lines * QFontMetrics(m_appearance.font(TextRole::Body)).height();
    int row = gap;
    for (const QPushButton *button : {m_confirm, m_check, m_copy, m_words, m_look, m_letters, m_export, m_import})
        row += button == m_words && m_words->isHidden() ? 0 : button->sizeHint().width() + gap;
    const bool few = low || row > width();
    for (QPushButton *button : {m_letters, m_export, m_import})
        button->setVisible(!few);
    m_more->setVisible(few);
    m_title->setFont(m_appearance.font(low ? TextRole::Card : TextRole::Heading));
    m_table->horizontalHeader()->setVisible(!low);
    m_shown->setStretch(0, low ? 5 : 1); // the chosen segments in one row
    m_shown->setStretch(1, low ? 2 : 1);
}

void TranslatorWindow::fillMore()
{
    m_more->menu()->clear();
    for (QPushButton *button : {m_letters, m_export, m_import}) {
        QAction *action = m_more->menu()->addAction(button->text());
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
}

bool TranslatorWindow::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!m_desk.draft())
        return false;
    if (modifiers.testFlag(Qt::ControlModifier))
        return takesControl(key, modifiers.testFlag(Qt::ShiftModifier));
    if (key == Qt::Key_Escape)
        m_desk.close();
    else if (key == Qt::Key_F7)
        m_editor->goToUnknownWord();
    else if (key == Qt::Key_F12)
        openPreview();
    else if (modifiers.testFlag(Qt::AltModifier) && (key == Qt::Key_Return || key == Qt::Key_Enter))
        m_side->mendFirst();
    else if (modifiers.testFlag(Qt::AltModifier) && (key == Qt::Key_Up || key == Qt::Key_Down))
        step(key == Qt::Key_Down ? 1 : -1);
    else
        return false;
    return true;
}

/// With Ctrl held.
bool TranslatorWindow::takesControl(int key, bool shift)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        confirmAndNext();
    else if (key == Qt::Key_U)
        goToNext();
    else if (key == Qt::Key_Down || (key == Qt::Key_R && shift))
        m_desk.copySource();
    else if (key == Qt::Key_R)
        m_side->take(0);
    else if (key == Qt::Key_I && !m_side->isPart(0))
        m_editor->insert(m_side->words(0));
    else if (key == Qt::Key_I)
        m_side->take(0);
    else if (key == Qt::Key_F)
        m_side->find(m_editor->selectedWords());
    else if (key >= Qt::Key_1 && key <= Qt::Key_9)
        m_side->take(key - Qt::Key_1);
    else if (key == Qt::Key_M)
        m_side->askMachine();
    else if (key == Qt::Key_S && m_dispatch.isSignedIn())
        m_sending->send();
    else
        return false;
    return true;
}

bool TranslatorWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool confirms = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                              key->modifiers().testFlag(Qt::ControlModifier);
        const bool mends =
            (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::AltModifier);
        if ((confirms || mends) && key->isAutoRepeat())
            return true; // a key that is held confirms and mends nothing unread
        if (takesKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TranslatorWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TranslatorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSide();
    m_table->fitRows();
}

} // namespace escale
