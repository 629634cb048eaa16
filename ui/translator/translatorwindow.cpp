// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/translatorwindow.h"

#include "keyboard/keyboard.h"
#include "style/flow.h"
#include "translating/markedtext.h"
#include "translator/segmentmodel.h"
#include "translator/segmentside.h"
#include "translator/segmenttable.h"
#include "translator/taskpage.h"
#include "writing/previewwindow.h"
#include "writing/spellingmarks.h"

#include <QAccessible>
#include <QFileDialog>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

namespace escale {
namespace {

constexpr int gap = 12, sideWidth = 320; // px
constexpr std::chrono::milliseconds previewDelay{300};

} // namespace

TranslatorWindow::TranslatorWindow(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                                   MachineTranslation &machine, Clock &clock, Voices *voices, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_desk(desk), m_dispatch(dispatch), m_clock(clock), m_voices(voices),
      m_tasks(new TaskPage(appearance, desk)), m_side(new SegmentSide(appearance, desk, dispatch, machine)),
      m_segmentModel(new SegmentModel(desk, this)), m_previewing(clock, [this] { showPreview(); })
{
    setWindowFlag(Qt::Window);
    build();
    connect(&desk, &TranslationDesk::openChanged, this, &TranslatorWindow::showOpen);
    connect(&desk, &TranslationDesk::currentChanged, this, &TranslatorWindow::showCurrent);
    connect(&desk, &TranslationDesk::segmentChanged, this, [this](qsizetype segment) {
        m_table->fitRow(static_cast<int>(segment));
        showProgress();
        m_previewing.start(previewDelay);
    });
    connect(&desk, &TranslationDesk::savedChanged, this, &TranslatorWindow::showProgress);
    connect(&desk, &TranslationDesk::failed, this, &TranslatorWindow::say);
    connect(&dispatch, &TranslationDispatch::failed, this, &TranslatorWindow::say);
    connect(&dispatch, &TranslationDispatch::changed, this, &TranslatorWindow::showSending);
    connect(m_tasks, &TaskPage::recordWanted, this, &TranslatorWindow::recordWanted);
    connect(m_tasks, &TaskPage::ficheWanted, this, [this](const QString &fiche) {
        m_trouble->hide();
        m_desk.open(fiche);
    });
    connect(m_side, &SegmentSide::left, m_editor, qOverload<>(&QWidget::setFocus));
    connect(&appearance, &Appearance::changed, this, &TranslatorWindow::restyle);
    retranslate();
    restyle();
    showOpen();
}

TranslatorWindow::~TranslatorWindow() = default;

void TranslatorWindow::setSpelling(SpellingOf spellingOf)
{
    m_spellingOf = std::move(spellingOf);
    m_words->setVisible(static_cast<bool>(m_spellingOf));
    spell();
}

/// In the language at hand.
void TranslatorWindow::spell()
{
    if (!m_spellingOf || m_desk.draft() == nullptr || (m_spelling && m_spelling->language() == m_desk.language()))
        return;
    m_marks.reset();
    m_editor->setExtraSelections({});
    m_spelling = m_spellingOf(m_desk.language());
    m_noDictionary = false;
    m_marks = std::make_unique<SpellingMarks>(m_appearance, *m_spelling, m_clock);
    m_marks->watch(m_editor, [this](const auto &lines) { m_editor->setExtraSelections(lines); });
    connect(m_spelling.get(), &Spelling::failed, this, &TranslatorWindow::say);
    connect(m_spelling.get(), &Spelling::unavailable, this, [this] { m_noDictionary = true; });
}

/// Said when it is asked for: many languages have no dictionary, and whoever translates into one knows.
void TranslatorWindow::nextUnknownWord()
{
    if (!m_marks || m_marks->next(m_editor))
        return;
    say(m_noDictionary ? tr("There is no dictionary of this language on this computer: words are not checked.")
                       : tr("Every word is known."));
    m_ofSpelling = true;
}

void TranslatorWindow::say(const QString &sentence)
{
    m_ofSpelling = false;
    m_trouble->setText(sentence);
    m_trouble->show();
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
    m_title = new QLabel;
    m_title->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_done = new QLabel;
    m_saved = new QLabel;
    m_export = new QPushButton;
    m_check = new QPushButton;
    m_copy = new QPushButton;
    m_confirm = new QPushButton;
    m_confirm->setDefault(true);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    connect(m_back, &QPushButton::clicked, &m_desk, &TranslationDesk::close);
    connect(m_export, &QPushButton::clicked, this, &TranslatorWindow::exportFile);
    connect(m_check, &QPushButton::clicked, this, [this] { m_desk.setState(SegmentState::ToCheck); });
    connect(m_copy, &QPushButton::clicked, &m_desk, &TranslationDesk::copySource);
    connect(m_confirm, &QPushButton::clicked, &m_desk, &TranslationDesk::confirmAndNext);
    m_look = new QPushButton;
    m_look->setObjectName(QStringLiteral("look"));
    connect(m_look, &QPushButton::clicked, this, &TranslatorWindow::openPreview);
    m_words = new QPushButton;
    m_words->setObjectName(QStringLiteral("spelling"));
    m_words->hide(); // until there is a spelling
    connect(m_words, &QPushButton::clicked, this, &TranslatorWindow::nextUnknownWord);
    m_letters = new QPushButton;
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->setCheckable(true);
    m_letters->setFocusPolicy(Qt::TabFocus);
    connect(m_letters, &QPushButton::toggled, this, &TranslatorWindow::useKeyboard);
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_title, 1);
    top->addWidget(m_progress);
    top->addWidget(m_done);
    auto *tools = new QWidget;
    auto *keys = new WrapLayout(gap, tools); // large letters need more than one row
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_confirm, m_check, m_copy, m_words, m_look, m_letters, m_export})
        keys->addWidget(each);

    m_table = new SegmentTable(m_appearance, *m_segmentModel);
    m_table->setObjectName(QStringLiteral("segments"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_desk.select(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this] { m_editor->setFocus(); });
    m_editor = new QPlainTextEdit;
    m_editor->setObjectName(QStringLiteral("editor"));
    m_editor->setTabChangesFocus(true);
    m_editor->setMaximumHeight(140);
    m_editor->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (std::exchange(m_ofSpelling, false))
            m_trouble->hide();
        m_desk.type(m_editor->toPlainText());
    });
    m_french = new QLabel;
    m_french->setObjectName(QStringLiteral("french"));
    m_french->setWordWrap(true);
    m_french->setTextFormat(Qt::PlainText);
    m_french->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *work = new QWidget;
    m_work = new QVBoxLayout(work);
    m_work->setContentsMargins(0, 0, 0, 0);
    m_work->addWidget(m_table, 1);
    m_work->addWidget(m_french);
    m_work->addWidget(m_editor);
    auto *split = new QSplitter;
    split->addWidget(work);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setSizes({3 * sideWidth, sideWidth});
    split->setChildrenCollapsible(false);
    connect(split, &QSplitter::splitterMoved, m_table, &SegmentTable::fitRows);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(tools);
    column->addLayout(buildSending()); // a row of its own: large letters need it
    column->addWidget(split, 1);
    return page;
}

QLayout *TranslatorWindow::buildSending()
{
    m_send = new QPushButton;
    m_send->setObjectName(QStringLiteral("send"));
    m_publish = new QPushButton;
    m_publish->setObjectName(QStringLiteral("publish"));
    m_update = new QPushButton;
    m_update->setObjectName(QStringLiteral("update"));
    m_sent = new QLabel;
    m_sent->setObjectName(QStringLiteral("sent"));
    m_sent->setWordWrap(true);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_dispatch.isSignedIn())
            m_dispatch.send(false);
        else
            Q_EMIT signInWanted();
    });
    connect(m_publish, &QPushButton::clicked, this, [this] { m_dispatch.send(true); });
    connect(m_update, &QPushButton::clicked, this, &TranslatorWindow::updateWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_saved);
    row->addWidget(m_sent, 1);
    for (QPushButton *button : {m_update, m_send, m_publish})
        row->addWidget(button);
    return row;
}

void TranslatorWindow::retranslate()
{
    setWindowTitle(tr("Translate"));
    m_publish->setText(tr("Publish"));
    m_update->setText(tr("Update the library"));
    m_table->setAccessibleName(tr("Segments"));
    m_editor->setAccessibleName(tr("Translation of the segment"));
    m_editor->setPlaceholderText(tr("Type here, or press Ctrl+Down to copy the French"));
    m_back->setText(tr("To translate"));
    m_export->setText(tr("Save for another tool…"));
    m_copy->setText(tr("Copy French"));
    m_copy->setToolTip(QStringLiteral("Ctrl+↓"));
    m_check->setText(tr("To check"));
    m_words->setText(tr("Spelling"));
    m_words->setToolTip(QKeySequence(Qt::Key_F7).toString(QKeySequence::NativeText));
    m_look->setText(tr("As readers will have it"));
    m_look->setToolTip(QKeySequence(Qt::Key_F12).toString(QKeySequence::NativeText));
    m_letters->setText(tr("Keyboard on the screen"));
    m_confirm->setText(tr("Confirm and next"));
    m_confirm->setToolTip(QStringLiteral("Ctrl+Return"));
    m_progress->setAccessibleName(tr("Segments done"));
    showOpen();
}

QString TranslatorWindow::sendingWords() const
{
    const auto waiting = m_dispatch.waiting();
    for (const TranslationEntry &one : waiting) {
        if (one.entry.state == OutboxState::Held)
            return one.entry.sentence;
    }
    if (m_dispatch.isBusy() && !waiting.isEmpty())
        return tr("Sending…");
    const auto last = m_dispatch.last();
    if (!waiting.isEmpty())
        return last && !last->sentence.isEmpty() ? last->sentence : tr("It is sent as soon as the server answers.");
    if (!last)
        return {};
    switch (last->kind) {
    case TranslationReport::Kind::Saved:
        return last->finished ? tr("Sent. An expert looks at it next.")
                              : tr("Sent. What is not confirmed is marked as unfinished.");
    case TranslationReport::Kind::Published:
        return tr("Published. Readers have it now.");
    default:
        return last->sentence;
    }
}

void TranslatorWindow::showSending()
{
    m_send->setText(!m_dispatch.isSignedIn() ? tr("Sign in to send…")
                    : m_dispatch.isExpert()  ? tr("Save on the server")
                                             : tr("Send for review"));
    m_send->setToolTip(QStringLiteral("Ctrl+S"));
    m_publish->setVisible(m_dispatch.isExpert());
    m_sent->setText(sendingWords());
    const auto last = m_dispatch.last();
    m_update->setVisible(last && last->olderLibrary);
    showCurrent();
}

void TranslatorWindow::restyle()
{
    m_title->setFont(m_appearance.font(TextRole::Heading));
    for (QLabel *label : {m_saved, m_done, m_trouble, m_sent})
        label->setFont(m_appearance.font(TextRole::Small));
    m_french->setFont(m_appearance.font(TextRole::Body, Language::Fr));
    m_editor->setFont(m_appearance.font(TextRole::Body, m_desk.language()));
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
        m_tasks->enter();
        return;
    }
    m_title->setText(m_desk.title());
    m_editor->setFont(m_appearance.font(TextRole::Body, m_desk.language()));
    m_editor->setLayoutDirection(direction(m_desk.language()));
    QTextOption option = m_editor->document()->defaultTextOption();
    option.setTextDirection(direction(m_desk.language()));
    m_editor->document()->setDefaultTextOption(option);
    aimKeyboard();
    spell();
    m_table->fitRows();
    showSending();
    showProgress();
    showPreview();
    m_editor->setFocus();
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

/// Our own layouts, for whoever has no keyboard of the language.
void TranslatorWindow::useKeyboard(bool use)
{
    if (!use) {
        delete std::exchange(m_keyboard, nullptr);
    } else if (m_keyboard == nullptr) {
        m_keyboard = new Keyboard(m_appearance, m_clock);
        aimKeyboard();
        m_work->addWidget(m_keyboard);
    }
    m_editor->clearFocus(); // the keyboard follows the focus
    m_editor->setFocus(Qt::OtherFocusReason);
}

void TranslatorWindow::showCurrent()
{
    if (!m_desk.draft())
        return;
    const auto row = static_cast<int>(m_desk.current());
    const DraftSegment &draft = m_desk.draft()->segments()[row];
    m_table->setCurrentIndex(m_segmentModel->index(row, SegmentModel::French));
    m_table->scrollTo(m_segmentModel->index(row, SegmentModel::French));
    m_french->setText(markedText(draft.segment.source, marksOf(draft.segment.source)));
    if (m_editor->toPlainText() != m_desk.typed()) {
        m_editor->setPlainText(m_desk.typed());
        m_editor->moveCursor(QTextCursor::End);
    }
}

void TranslatorWindow::showProgress()
{
    if (!m_desk.draft())
        return;
    const auto all = static_cast<int>(m_desk.draft()->segments().size());
    const auto done = static_cast<int>(m_desk.draft()->count(SegmentState::Done));
    m_progress->setMaximum(std::max(1, all));
    m_progress->setValue(done);
    m_done->setText(tr("%1 of %2 done").arg(done).arg(all));
    m_saved->setText(m_desk.saved()
                         ? tr("Saved here at %1").arg(m_desk.saved()->toLocalTime().toString(QStringLiteral("HH:mm")))
                         : QString());
}

/// The language that is written, and French for names.
void TranslatorWindow::aimKeyboard()
{
    if (m_keyboard == nullptr)
        return;
    m_keyboard->setLanguages({m_desk.language(), Language::Fr});
    m_keyboard->setKeyboardLanguage(m_desk.language());
}

/// What stands beside it needs a line's room for its words, however large they are; the texts keep the half.
void TranslatorWindow::fitSide()
{
    constexpr int lineOfSide = 30; // characters
    const int line = lineOfSide * QFontMetrics(m_appearance.font(TextRole::Body)).averageCharWidth();
    m_side->setMinimumWidth(std::min(std::max(sideWidth, line), width() * 45 / 100));
}

void TranslatorWindow::exportFile()
{
    const QString name = m_desk.draft()->fiche() + u'.' + code(m_desk.language()) + QStringLiteral(".xlf");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save for another tool…"), name, QStringLiteral("XLIFF (*.xlf)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = m_desk.xliff();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        say(tr("The file could not be written. Choose another folder."));
}

bool TranslatorWindow::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!m_desk.draft())
        return false;
    if (key == Qt::Key_Escape) {
        m_desk.close();
        return true;
    }
    if (key == Qt::Key_F7) {
        nextUnknownWord();
        return true;
    }
    if (key == Qt::Key_F12) {
        openPreview();
        return true;
    }
    if (modifiers.testFlag(Qt::ControlModifier)) {
        const bool shift = modifiers.testFlag(Qt::ShiftModifier);
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            m_desk.confirmAndNext();
        else if (key == Qt::Key_U)
            m_desk.goToNext();
        else if (key == Qt::Key_Down || (key == Qt::Key_R && shift))
            m_desk.copySource();
        else if (key == Qt::Key_R)
            m_side->take(0);
        else if (key == Qt::Key_I) {
            if (const QString words = m_side->words(0); !words.isEmpty()) // nothing would take the selection away
                m_editor->insertPlainText(words);
        } else if (key == Qt::Key_F)
            m_side->find(!m_editor->textCursor().selectedText().isEmpty() ? m_editor->textCursor().selectedText()
                                                                          : m_french->selectedText());
        else if (key >= Qt::Key_1 && key <= Qt::Key_9)
            m_side->take(key - Qt::Key_1);
        else if (key == Qt::Key_M)
            m_side->askMachine();
        else if (key == Qt::Key_S && m_dispatch.isSignedIn())
            m_dispatch.send(false);
        else
            return false;
        return true;
    }
    if (modifiers.testFlag(Qt::AltModifier) && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_desk.select(m_desk.current() + (key == Qt::Key_Down ? 1 : -1));
        return true;
    }
    return false;
}

bool TranslatorWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool confirms = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                              key->modifiers().testFlag(Qt::ControlModifier);
        if (confirms && key->isAutoRepeat())
            return true; // a key that is held confirms nothing unread
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
