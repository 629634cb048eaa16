// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/editorpage.h"

#include "base/saidsentences.h"
#include "feed/links.h"
#include "feed/plaintext.h"
#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "l10n/isolate.h"
#include "plainlanguage/glossary.h"
#include "plainlanguage/ruleset.h"
#include "search/wordforms.h"
#include "style/flow.h"
#include "style/scrollpane.h"
#include "style/splitter.h"
#include "workshop/blocksdocument.h"
#include "workshop/blockshape.h"
#include "workshop/letters.h"
#include "workshop/unitnames.h"

#include <QApplication>
#include <QEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

namespace escale {
namespace {

using Shape = blocksdocument::BlockShape;
constexpr double leastLetters = 66;    ///< of outline, page and findings beside each other
constexpr double leastLines = 25;      ///< of page and findings below each other, in letters high
constexpr double leastCard = 14;       ///< of what a model is asked, then
constexpr double leastFindings = 14;   ///< of the findings then: one with its three or four lines, and the keys
constexpr double outlineLetters = 14;  ///< of the outline beside the page, and
constexpr double findingsLetters = 20; ///< of the findings, at the least when a window opens
constexpr double widestPage = 60;      ///< of the page: longer lines are hard to read

/// The one line that is typed into, its own or of a box with a number or a list; null for everything else.
QLineEdit *lineAt(QWidget *focus)
{
    if (auto *line = qobject_cast<QLineEdit *>(focus); line != nullptr || focus == nullptr)
        return line;
    auto *inside = focus->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    return inside != nullptr && inside->focusProxy() == focus ? inside : nullptr;
}

} // namespace

EditorPage::EditorPage(const Appearance &appearance, Workshop &workshop, Clock &clock, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_workshop(workshop), m_clock(clock),
      m_checker({RuleSet::builtIn(), Glossary::builtIn(), WordForms::builtIn(), m_familiarity}), m_history(clock),
      m_back(new QPushButton), m_look(new QPushButton), m_save(new QPushButton), m_publish(new QPushButton),
      m_cancel(new QPushButton), m_parts(new QPushButton), m_link(new QPushButton), m_find(new QPushButton),
      m_words(new QPushButton), m_versions(new QPushButton), m_askSimpler(new QPushButton), m_askHelp(new QPushButton),
      m_name(new Label(appearance, TextRole::Card)), m_state(new Label(appearance, TextRole::Small)),
      m_unshown(new Label(appearance, TextRole::Small)), m_undo(new QPushButton), m_redo(new QPushButton),
      m_bold(new QPushButton), m_shape(new QComboBox), m_outline(new FicheOutline),
      m_findings(new FindingsPanel(appearance)),
      m_simpler(new SimplerModel({RuleSet::builtIn(), Glossary::builtIn(), WordForms::builtIn(), m_familiarity}, clock,
                                 this)),
      m_simplerCard(new SimplerCard(appearance, *m_simpler)),
      m_draftHelp(new DraftHelpModel({RuleSet::builtIn(), Glossary::builtIn(), WordForms::builtIn(), m_familiarity},
                                     clock, this)),
      m_draftHelpCard(new DraftHelpCard(appearance, *m_draftHelp)), m_simplerBox(new QScrollArea),
      m_missing(new MissingBar), m_nearBar(new NearBar(appearance)), m_replaceBar(new ReplaceBar(appearance)),
      m_publishQuestion(new PublishQuestion(workshop, *this, [this] { return m_findings->count(PlainLevel::Must); })),
      m_scroll(new QScrollArea)
{
    m_publishQuestion->setParent(this);
    m_split = new Splitter;
    m_split->setChildrenCollapsible(false);
    m_scroll->setWidgetResizable(true);
    m_split->addWidget(m_outline);
    m_split->addWidget(m_scroll);
    auto *beside = new Splitter(Qt::Vertical);
    m_simplerBox->setWidgetResizable(true);
    m_simplerBox->setFocusPolicy(Qt::NoFocus); // its cards take the keys
    m_scroll->setFocusPolicy(Qt::NoFocus);     // and here the texts
    m_simplerBox->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *cards = new QWidget;
    auto *both = new QVBoxLayout(cards);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_simplerCard);
    both->addWidget(m_draftHelpCard);
    m_simplerBox->setWidget(cards);
    beside->addWidget(m_simplerBox);
    beside->addWidget(m_findings);
    beside->setChildrenCollapsible(false);
    beside->setSizes({500, 300});
    m_split->addWidget(beside);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({200, 720, 300});
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->addWidget(buildHeader());
    all->addWidget(buildTools());
    all->addWidget(m_replaceBar);
    all->addWidget(m_unshown);
    all->addWidget(m_nearBar);
    all->addWidget(m_split, 1);
    all->addWidget(m_missing);
    auto *pane = new ScrollPane(appearance); // large letters in a low window: what is written needs room all the same
    pane->setWidget(inside);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(pane);

    connect(&m_workshop, &Workshop::opened, this, [this] {
        m_history.begin(m_workshop.text());
        const qint64 before = std::exchange(m_shownFiche, m_workshop.copy().fiche);
        if (before != m_shownFiche) { // nothing is known of this one
            m_near = {};
            m_findings->begin();
            m_nearBar->begin();
            m_simpler->cancel();
            m_draftHelp->cancel();
            beginLists();
        }
        showText();
        check();
    });
    connect(&m_workshop, &Workshop::stateChanged, this, &EditorPage::showState);
    connect(&m_workshop, &Workshop::kept, this, &EditorPage::showState);
    connect(&m_workshop, &Workshop::choicesChanged, this, &EditorPage::showChoices);
    connect(m_nearBar, &NearBar::openWanted, this, &EditorPage::ficheWanted);
    connect(m_outline, &FicheOutline::chosen, this, &EditorPage::goTo);
    connect(m_missing, &MissingBar::chosen, this, &EditorPage::goTo);
    connect(m_publishQuestion, &PublishQuestion::missing, this, &EditorPage::goTo);
    connect(m_publishQuestion, &PublishQuestion::previewWanted, this, &EditorPage::openPreview);
    connect(m_findings, &FindingsPanel::chosen, this, &EditorPage::goToFinding);
    connect(m_findings, &FindingsPanel::entered, this,
            [this](const Finding &finding) { goTo(unitPath(finding.place, text())); });
    connect(m_findings, &FindingsPanel::fixAsked, this, &EditorPage::takeFix);
    connect(m_findings, &FindingsPanel::checkWanted, this, &EditorPage::check);
    connect(&m_appearance, &Appearance::changed, this, &EditorPage::showFindings);
    connect(&m_appearance, &Appearance::changed, this, &EditorPage::adapt);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(this, &EditorPage::said, this, &EditorPage::forgetSaid); // another sentence stands there now
    connect(&m_workshop, &Workshop::said, this, &EditorPage::forgetSaid);
    wireKeys();
    wireSimpler();
    wireFind();
    retranslate();
}

void EditorPage::setSpelling(Spelling &spelling)
{
    m_spelling = new SpellingMarks(m_appearance, spelling, m_clock, this);
    connect(m_spelling, &SpellingMarks::replacing, this, [this] { m_history.endStep(); });
    connect(&spelling, &Spelling::failed, this, &EditorPage::forgetSaid);
    connect(&spelling, &Spelling::unavailable, this, &EditorPage::forgetSaid);
    for (const Field &each : std::as_const(m_fields))
        watchSpelling(each.edit);
    m_words->show();
}

void EditorPage::watchSpelling(FieldEdit *edit)
{
    m_spelling->watch(edit, [edit](const auto &lines) { edit->setMarks(FieldEdit::Marks::Spelling, lines); });
}

void EditorPage::nextUnknownWord()
{
    if (m_spelling != nullptr && !m_spelling->next(current()))
        tellNoWords();
}

void EditorPage::tellNoWords()
{
    say([this] { return m_spelling->nothingFound(); });
}

void EditorPage::wireKeys()
{
    const auto key = [this](const QKeySequence &keys, auto *receiver, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, receiver, action);
        return shortcut;
    };
    using ::operator|; // Qt's for keys
    key(QKeySequence(Qt::ALT | Qt::Key_Down), m_findings, &FindingsPanel::next);
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), m_publishQuestion, &PublishQuestion::ask);
    key(QKeySequence(Qt::ALT | Qt::Key_Return), this, [this] {
        if (const auto finding = m_findings->current())
            applyFix(*finding);
    });
    key(QKeySequence::Save, &m_workshop, &Workshop::save);
    key(QKeySequence::Undo, this, &EditorPage::undo); // of a key or a box; texts have it first
    // Where the system's own key for it is Ctrl+Shift+Z, who comes from Word presses the other all the same.
    QList<QKeySequence> again = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence fromWord(Qt::CTRL | Qt::Key_Y); !again.contains(fromWord))
        again.append(fromWord);
    key({}, this, [this] {
        // A line of a form undoes by itself, and its system's key does it again by itself: so does the other one.
        QLineEdit *line = lineAt(focusWidget());
        if (line != nullptr && line->isRedoAvailable())
            line->redo();
        else
            redo();
    })->setKeys(again);
    key(QKeySequence::Find, this, &EditorPage::openFind);
    key(QKeySequence(Qt::CTRL | Qt::Key_K), this, &EditorPage::askLink);
    // Not by Tab: on the way there lie texts that have no forms.
    key(QKeySequence(Qt::Key_F10), this, [this] {
        m_shape->setFocus(Qt::ShortcutFocusReason);
        m_shape->showPopup();
    });
    key(QKeySequence(Qt::Key_F7), this, &EditorPage::nextUnknownWord);
    key(QKeySequence(Qt::Key_F12), this, &EditorPage::openPreview);
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &EditorPage::saySimpler);
}

QWidget *EditorPage::buildHeader()
{
    auto *box = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, box);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->addWidget(m_back, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_head->addWidget(m_name, 1);
    m_head->addWidget(m_state, 1);
    connect(m_back, &QPushButton::clicked, this, &EditorPage::left);
    connect(m_look, &QPushButton::clicked, this, &EditorPage::openPreview);
    connect(m_save, &QPushButton::clicked, &m_workshop, &Workshop::save);
    connect(m_cancel, &QPushButton::clicked, &m_workshop, &Workshop::cancelSending);
    connect(m_publish, &QPushButton::clicked, m_publishQuestion, &PublishQuestion::ask);
    connect(m_parts, &QPushButton::clicked, this, &EditorPage::showParts);
    return box;
}

/// Large letters, or a small window: the outline becomes a menu, the findings stand below the page.
void EditorPage::adapt()
{
    if (m_page != nullptr)
        m_page->setMaximumWidth(letters(m_appearance, widestPage));
    const bool narrow = isNarrow(*this, m_appearance, leastLetters);
    // A model's card needs room of its own there. Other letters, another height.
    const int card = m_simplerBox->isHidden() ? 0 : cardHeight();
    m_split->setMinimumHeight(narrow ? letters(m_appearance, leastLines) + card : 0);
    m_simplerBox->setMinimumHeight(narrow ? card : 0);
    m_findings->setMinimumHeight(narrow ? letters(m_appearance, leastFindings) : 0);
    const int letter = letters(m_appearance, 1);
    if (const bool same = narrow == std::exchange(m_narrow, narrow); same && letter == m_splitFor)
        return;
    m_splitFor = letter;
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_outline->setVisible(!narrow);
    m_parts->setVisible(narrow);
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    const int outline = std::max(200, letters(m_appearance, outlineLetters));
    const int findings = std::max(300, letters(m_appearance, findingsLetters));
    m_split->setSizes(narrow ? QList<int>{0, 600, 350}
                             : QList<int>{outline, std::max(1, width() - outline - findings), findings});
}

/// Below the page: all of it, as far as the window shows it at once. The page around it scrolls; a card that scrolled
/// in a strip of its own inside it could not be read.
int EditorPage::cardHeight() const
{
    const QWidget &cards = *m_simplerBox->widget();
    const int frame = 2 * m_simplerBox->frameWidth();
    const int wide = m_simplerBox->viewport()->width();
    const int whole = frame + (cards.layout()->hasHeightForWidth() ? cards.layout()->totalHeightForWidth(wide)
                                                                   : cards.layout()->totalSizeHint().height());
    const int least = letters(m_appearance, leastCard);
    return std::clamp(whole, least, std::max(least, height() - letters(m_appearance, 1)));
}

void EditorPage::showParts()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_outline->count(); ++i) {
        const QListWidgetItem *line = m_outline->item(i);
        menu->addAction(QString(line->text()).replace(u'&', QLatin1String("&&")), this,
                        [this, path = line->data(Qt::UserRole).toString()] { goTo(path); });
    }
    menu->popup(m_parts->mapToGlobal(QPoint(0, m_parts->height())));
}

void EditorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

QWidget *EditorPage::buildTools()
{
    auto *box = new QWidget;
    auto *row = new WrapLayout(m_appearance.metrics().unit, box);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_parts, m_undo, m_redo, m_shape, m_bold, m_link, m_find, m_words, m_versions,
                                          m_askSimpler, m_askHelp, m_look, m_cancel, m_save, m_publish})
        row->addWidget(widget);
    m_parts->hide();
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in each language
    for (int i = 0; i < 6; ++i)
        m_shape->addItem(QString());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undo, m_redo, m_shape, m_bold, m_link, m_find, m_words,
                                                            m_versions, m_askSimpler, m_askHelp})
        widget->setFocusPolicy(Qt::TabFocus);
    connect(m_undo, &QPushButton::clicked, this, &EditorPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &EditorPage::redo);
    connect(m_shape, &QComboBox::activated, this, &EditorPage::setShape);
    connect(m_bold, &QPushButton::clicked, this, [this] {
        if (FieldEdit *edit = current(); edit != nullptr && edit->isRich())
            blocksdocument::toggleBold(edit->textCursor());
    });
    connect(m_link, &QPushButton::clicked, this, &EditorPage::askLink);
    connect(m_find, &QPushButton::clicked, this, &EditorPage::openFind);
    connect(m_words, &QPushButton::clicked, this, &EditorPage::nextUnknownWord);
    connect(m_versions, &QPushButton::clicked, this, &EditorPage::showHistory);
    connect(m_askSimpler, &QPushButton::clicked, this, &EditorPage::saySimpler);
    m_words->hide(); // until there is something to check with
    connect(m_askHelp, &QPushButton::clicked, this, &EditorPage::showHelpMenu);
    m_askSimpler->hide();
    m_askHelp->hide();
    return box;
}

FieldEdit *EditorPage::field(const QString &path) const
{
    for (const Field &each : m_fields) {
        if (each.path == path)
            return each.edit;
    }
    return nullptr;
}

FieldEdit *EditorPage::current() const
{
    return field(m_focused);
}

void EditorPage::setShape(int shape)
{
    FieldEdit *edit = current();
    if (edit == nullptr || !edit->isRich())
        return;
    blocksdocument::setShape(edit->textCursor(), static_cast<Shape>(shape));
    edit->setFocus();
}

void EditorPage::askLink()
{
    FieldEdit *edit = current();
    if (edit == nullptr || !edit->isRich())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLabelText(tr("Address of the link (empty: no link)"));
    connect(dialog, &QInputDialog::textValueSelected, edit, [edit](const QString &text) {
        const QString href = safeLink(text);
        if (text.trimmed().isEmpty() || !href.isEmpty())
            blocksdocument::setLink(edit->textCursor(), href);
        edit->setFocus();
    });
    dialog->open();
}

void EditorPage::goTo(const QString &path)
{
    if (path.startsWith(QLatin1String("metadatas")))
        return showInPage(m_facts->goTo(path.mid(10)));
    if (path == QLatin1String("map") || path == QLatin1String("sponsors"))
        return showInPage((path == QLatin1String("map") ? m_places : m_partners)->goTo());
    if (path == QLatin1String("theme") || path == QLatin1String("mainSponsor")) {
        QComboBox *box = path == QLatin1String("theme") ? &m_themes->theme() : m_structureBox;
        box->setFocus(Qt::OtherFocusReason);
        return showInPage(box);
    }
    FieldEdit *edit = field(path);
    for (const Field &each : std::as_const(m_fields)) {
        if (edit == nullptr && each.path.startsWith(path + u'.'))
            edit = each.edit;
    }
    if (edit == nullptr)
        return;
    edit->setFocus(Qt::OtherFocusReason);
    showInPage(edit);
}

void EditorPage::showHistory()
{
    if (!m_workshop.isOpen() || m_historyDialog)
        return;
    m_historyDialog = new HistoryDialog(m_appearance, m_workshop, m_clock, this);
    m_historyDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_historyDialog, &HistoryDialog::chosen, this, &EditorPage::putBack);
    m_historyDialog->open();
}

/// One step to undo; and the text that gives way is kept as well, for whoever finds out only tomorrow.
void EditorPage::putBack(const FicheDraft &text)
{
    if (const auto noted = m_workshop.noteRevision(); !noted)
        return say([sentence = noted.error().sentence] { return retold(sentence); });
    m_history.endStep();
    changeText(text, {});
    m_history.endStep();
    showText();
    check();
}

/// Said anew when the language changes while it stands there.
void EditorPage::say(std::function<QString()> words, bool ofPaste)
{
    Q_EMIT said(words()); // what was said before is forgotten: see the constructor
    m_said = std::move(words);
    m_saidOfPaste = ofPaste;
}

void EditorPage::sayAgain()
{
    if (auto words = m_said)
        say(std::move(words), m_saidOfPaste);
}

void EditorPage::forgetSaid()
{
    m_said = {};
    m_saidOfPaste = false;
}

void EditorPage::openPreview()
{
    if (!m_workshop.isOpen())
        return;
    if (m_preview == nullptr) {
        m_preview = new PreviewWindow(m_appearance, m_clock, m_voices, this);
        connect(m_preview, &PreviewWindow::publishWanted, this, [this] {
            window()->activateWindow();
            m_publishQuestion->ask();
        });
    }
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
    showPreview();
}

/// While it is looked at; what is typed is there a moment later.
void EditorPage::showPreview()
{
    if (m_preview == nullptr || !m_preview->isVisible() || !m_workshop.isOpen())
        return;
    Taxonomy taxonomy;
    taxonomy.themes = m_workshop.themes();
    if (const auto read = m_workshop.preview())
        m_preview->showFiche(*read, taxonomy);
    else
        m_preview->showTrouble(read.error().sentence);
}

// --- what is said about it -----------------------------------------------------------------------------------------

void EditorPage::showState()
{
    if (!m_workshop.isOpen()) {
        m_simpler->cancel();
        m_draftHelp->cancel();
        if (m_preview != nullptr) // of a fiche that was left
            m_preview->close();
        return;
    }
    const WorkingCopy &copy = m_workshop.copy();
    const auto waiting = m_workshop.waiting();
    const QString kept = isolated(momentText(copy.changed, m_clock.now(), interfaceLanguage()), layoutDirection());
    QString state;
    if (waiting && waiting->state == OutboxState::Held)
        state = retold(waiting->sentence);
    else if (waiting && waiting->state == OutboxState::Conflict)
        state = tr("Somebody else changed the same place: choose between the two texts.");
    else if (waiting)
        state = tr("Kept here (%1). It goes to the server as soon as the network is there.").arg(kept);
    else if (copy.isChanged())
        state = tr("Kept on this computer (%1), not on the server yet.").arg(kept);
    else
        state = tr("On the server.");
    m_state->setText(state);
    m_cancel->setVisible(waiting && waiting->state != OutboxState::Begun);
    m_save->setEnabled(copy.isChanged());
}

/// What each key may change.
void EditorPage::showSteps()
{
    m_name->setText(cleanText(text().title, TextShape::SingleLine).left(60));
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
}

void EditorPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_structure.clear(); // its buttons have words
        if (m_workshop.isOpen())
            showText();
        retranslate();
        if (m_workshop.isOpen())
            check();
        sayAgain();
    }
}

void EditorPage::retranslate()
{
    m_back->setText(tr("My fiches"));
    m_look->setText(tr("See as readers"));
    m_look->setToolTip(QKeySequence(Qt::Key_F12).toString(QKeySequence::NativeText));
    m_save->setText(tr("Save on the server"));
    m_cancel->setText(tr("Do not send"));
    m_publish->setText(tr("Publish…"));
    m_link->setText(tr("Link…"));
    m_find->setText(tr("Find…"));
    m_find->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_versions->setText(tr("History…"));
    m_words->setText(tr("Spelling"));
    m_words->setToolTip(QKeySequence(Qt::Key_F7).toString(QKeySequence::NativeText));
    const auto keys = [](QWidget *widget, const QKeySequence &sequence) {
        widget->setToolTip(sequence.toString(QKeySequence::NativeText));
    };
    using ::operator|; // Qt's for keys
    keys(m_undo, QKeySequence::Undo);
    keys(m_redo, QKeySequence::Redo);
    keys(m_bold, QKeySequence::Bold);
    keys(m_link, QKeySequence(Qt::CTRL | Qt::Key_K));
    keys(m_shape, QKeySequence(Qt::Key_F10));
    keys(m_save, QKeySequence::Save);
    keys(m_publish, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    retranslateSimpler();
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_bold->setText(tr("Bold"));
    const QStringList shapes{tr("Paragraph"), tr("Heading"),      tr("List"),
                             tr("Numbers"),   tr("Good to know"), tr("Important")};
    for (int i = 0; i < shapes.size(); ++i)
        m_shape->setItemText(i, shapes[i]);
    m_shape->setAccessibleName(tr("Form of the paragraph"));
    m_outline->setAccessibleName(tr("Parts of the fiche"));
    m_parts->setText(tr("Parts of the fiche"));
    nameLists();
    for (const auto &[group, heading] : std::as_const(m_headings))
        heading->setText(groupName(group));
    for (const Field &each : std::as_const(m_fields)) {
        const QString part = each.path.contains(u'.') ? each.path.section(u'.', -1) : QString();
        const QString name = unitName(each.path, text());
        each.title->setText(part == QLatin1String("text") ? QString() : name);
        each.title->setVisible(part != QLatin1String("text"));
        each.edit->setAccessibleName(part == QLatin1String("title") ? tr("%1, title").arg(name) : name);
        if (part == QLatin1String("title"))
            each.edit->setPlaceholderText(tr("Title"));
    }
}

} // namespace escale
