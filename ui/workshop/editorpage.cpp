// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/editorpage.h"

#include "authoring/htmlwriter.h"
#include "feed/links.h"
#include "feed/plaintext.h"
#include "feed/richtext.h"
#include "l10n/catalogue.h"
#include "l10n/sessions.h"
#include "plainlanguage/glossary.h"
#include "plainlanguage/ruleset.h"
#include "search/wordforms.h"
#include "workshop/blocksdocument.h"
#include "workshop/plaindraft.h"
#include "workshop/unitnames.h"

#include <QEvent>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QShortcut>
#include <QSplitter>

namespace escale {
namespace {

constexpr std::chrono::milliseconds checkDelay{250};
constexpr std::chrono::milliseconds oneUndo{1'500}; ///< keys of one text within it are one step
constexpr qsizetype mostUndo = 500;

using Shape = blocksdocument::BlockShape;

QString rawOf(const FicheDraft &text, const QString &path)
{
    return unitOf(text, path);
}

bool isRich(const QString &path)
{
    return path == QLatin1String("what") || path.endsWith(QLatin1String(".text"));
}

/// What stands in the field of a text: plain ones may hold entities and tags (contract section 5).
QString shownWords(const QString &raw, const QString &path)
{
    return cleanText(raw, path == QLatin1String("abstract") ? TextShape::MultiLine : TextShape::SingleLine);
}

/// French inside words of any direction (UAX #9: LRI, PDI).
QString french(const QString &words)
{
    return QChar(0x2066) + words + QChar(0x2069);
}

QStringList structureOf(const FicheDraft &text)
{
    QStringList keys{QString(code(text.kind))};
    for (const DraftGroup &group : draftGroups) {
        keys.append(QLatin1String(group.key));
        for (const DraftSection &section : text.*group.sections)
            keys.append(section.key);
    }
    return keys;
}

bool isShown(const DraftGroup &group, Kind kind)
{
    return group.sections == &FicheDraft::how || (group.sections == &FicheDraft::why) == (kind == Kind::Dispositif);
}

} // namespace

EditorPage::EditorPage(Workshop &workshop, Clock &clock, QWidget *parent)
    : QWidget(parent), m_workshop(workshop), m_clock(clock),
      m_checker({RuleSet::builtIn(), Glossary::builtIn(), WordForms::builtIn(), m_familiarity}),
      m_back(new QPushButton), m_save(new QPushButton), m_publish(new QPushButton), m_cancel(new QPushButton),
      m_next(new QPushButton), m_link(new QPushButton), m_name(new QLabel), m_state(new QLabel), m_counts(new QLabel),
      m_missingTitle(new QLabel), m_unshown(new QLabel), m_undo(new QToolButton), m_redo(new QToolButton),
      m_bold(new QToolButton), m_shape(new QComboBox), m_outline(new QListWidget), m_cards(new QListWidget),
      m_scroll(new QScrollArea), m_missing(new QWidget)
{
    auto *split = new QSplitter;
    m_scroll->setWidgetResizable(true);
    m_cards->setWordWrap(true);
    m_outline->setMinimumWidth(140);
    split->addWidget(m_outline);
    split->addWidget(m_scroll);
    split->addWidget(m_cards);
    split->setStretchFactor(1, 1);
    split->setSizes({200, 720, 300});
    auto *missingRow = new QHBoxLayout(m_missing);
    missingRow->setContentsMargins(0, 0, 0, 0);
    m_unshown->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->addWidget(buildHeader());
    all->addWidget(buildTools());
    all->addWidget(m_unshown);
    all->addWidget(split, 1);
    all->addWidget(m_missing);

    connect(&m_workshop, &Workshop::opened, this, [this] {
        m_past.clear();
        m_future.clear();
        m_lastPath.clear();
        m_text = m_workshop.text();
        showText();
        check();
    });
    connect(&m_workshop, &Workshop::stateChanged, this, &EditorPage::showState);
    connect(&m_workshop, &Workshop::kept, this, &EditorPage::showState);
    connect(&m_workshop, &Workshop::choicesChanged, this, &EditorPage::showChoices);
    connect(m_outline, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { goTo(item->data(Qt::UserRole).toString()); });
    connect(m_outline, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { goTo(item->data(Qt::UserRole).toString()); });
    connect(m_cards, &QListWidget::itemActivated, this, [this] { applyFix(m_cards->currentRow()); });
    connect(m_cards, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_showing || row < 0 || row >= m_found.size())
            return;
        const QTextCursor cursor = cursorOf(m_found[row].place, m_found[row].place.range);
        if (FieldEdit *edit = field(pathOf(m_found[row].place)); edit != nullptr) {
            if (!cursor.isNull())
                edit->setTextCursor(cursor);
            m_scroll->ensureWidgetVisible(edit);
        }
    });
    const auto key = [this](const QKeySequence &keys, void (EditorPage::*action)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    using ::operator|; // Qt's for keys
    key(QKeySequence(Qt::ALT | Qt::Key_Down), &EditorPage::nextFinding);
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &EditorPage::askToPublish);
    auto *take = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Return), this);
    take->setContext(Qt::WidgetWithChildrenShortcut);
    connect(take, &QShortcut::activated, this, [this] { applyFix(m_cards->currentRow()); });
    auto *save = new QShortcut(QKeySequence::Save, this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, &m_workshop, &Workshop::save);
    retranslate();
}

QWidget *EditorPage::buildHeader()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_name);
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    row->addWidget(m_publish);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    connect(m_back, &QPushButton::clicked, this, &EditorPage::left);
    connect(m_save, &QPushButton::clicked, &m_workshop, &Workshop::save);
    connect(m_cancel, &QPushButton::clicked, &m_workshop, &Workshop::cancelSending);
    connect(m_publish, &QPushButton::clicked, this, &EditorPage::askToPublish);
    return box;
}

QWidget *EditorPage::buildTools()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undo, m_redo, m_shape, m_bold, m_link})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_counts);
    row->addWidget(m_next);
    for (int i = 0; i < 6; ++i)
        m_shape->addItem(QString());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undo, m_redo, m_shape, m_bold, m_link, m_next})
        widget->setFocusPolicy(Qt::TabFocus);
    QFont bold = m_bold->font();
    bold.setBold(true);
    m_bold->setFont(bold);
    connect(m_undo, &QToolButton::clicked, this, &EditorPage::undo);
    connect(m_redo, &QToolButton::clicked, this, &EditorPage::redo);
    connect(m_shape, &QComboBox::activated, this, &EditorPage::setShape);
    connect(m_bold, &QToolButton::clicked, this, [this] {
        if (FieldEdit *edit = current(); edit != nullptr && edit->isRich())
            blocksdocument::toggleBold(edit->textCursor());
    });
    connect(m_link, &QPushButton::clicked, this, &EditorPage::askLink);
    connect(m_next, &QPushButton::clicked, this, &EditorPage::nextFinding);
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

// --- the page ------------------------------------------------------------------------------------------------------

void EditorPage::addField(const QString &path, FieldEdit::Form form, double size, bool bold)
{
    auto *edit = new FieldEdit(form);
    auto *title = new QLabel;
    title->setBuddy(edit);
    QFont font = edit->font();
    if (font.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(font.pixelSize() * size));
    else
        font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    edit->setFont(font);
    m_column->addWidget(title);
    m_column->addWidget(edit);
    m_fields.append({path, edit, title, {}});
    connect(edit, &FieldEdit::edited, this, [this, path] { fieldEdited(path); });
    connect(edit, &FieldEdit::entered, this, [this, path] {
        m_focused = path;
        if (const FieldEdit *entered = current(); entered->isRich())
            m_shape->setCurrentIndex(int(blocksdocument::shapeAt(entered->textCursor())));
        m_shape->setEnabled(current()->isRich());
        m_bold->setEnabled(current()->isRich());
        m_link->setEnabled(current()->isRich());
    });
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this, edit, path] {
        if (m_focused == path && edit->isRich())
            m_shape->setCurrentIndex(int(blocksdocument::shapeAt(edit->textCursor())));
    });
    connect(edit, &FieldEdit::undoAsked, this, &EditorPage::undo);
    connect(edit, &FieldEdit::redoAsked, this, &EditorPage::redo);
}

void EditorPage::addGroup(const DraftGroup &group)
{
    auto *heading = new QLabel;
    QFont large = heading->font();
    large.setBold(true);
    heading->setFont(large);
    m_column->addSpacing(12);
    m_column->addWidget(heading);
    m_headings.append({QLatin1String(group.key), heading});
    const auto &sections = m_text.*group.sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QString path = QLatin1String(group.key) + u'.' + sections[i].key;
        addField(path + QStringLiteral(".title"), FieldEdit::Form::Line, 1.1, true);
        addField(path + QStringLiteral(".text"), FieldEdit::Form::Rich, 1, false);
        auto *row = new QHBoxLayout;
        row->addStretch();
        const auto button = [&](const QString &words, bool on, auto action) {
            auto *made = new QPushButton(words);
            made->setEnabled(on);
            made->setFlat(true);
            row->addWidget(made);
            connect(made, &QPushButton::clicked, this, action);
        };
        button(tr("Up"), i > 0, [this, group, i] { moveSection(group, i, i - 1); });
        button(tr("Down"), i + 1 < sections.size(), [this, group, i] { moveSection(group, i, i + 1); });
        button(tr("Take out"), true, [this, group, i] { removeSection(group, i); });
        m_column->addLayout(row);
    }
    auto *add = new QPushButton(group.sections == &FicheDraft::why ? tr("One more reason") : tr("One more step"));
    m_column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this, group] {
        FicheDraft text = m_text;
        const QString key = newSectionKey();
        (text.*group.sections).append({key, {}, {}});
        changeText(text, {});
        showText();
        goTo(QLatin1String(group.key) + u'.' + key + QStringLiteral(".title"));
    });
}

void EditorPage::build()
{
    m_fields.clear();
    m_headings.clear();
    m_focused.clear();
    m_page = new QWidget;
    m_page->setMaximumWidth(900);
    m_column = new QVBoxLayout(m_page);
    addField(QStringLiteral("titreInformatif"), FieldEdit::Form::Line, 1.6, true);
    if (m_text.kind == Kind::Dispositif)
        addField(QStringLiteral("titreMarque"), FieldEdit::Form::Line, 1, false);
    else
        addField(QStringLiteral("administrationName"), FieldEdit::Form::Line, 1, false);
    addField(QStringLiteral("abstract"), FieldEdit::Form::Lines, 1.1, false);
    addField(QStringLiteral("what"), FieldEdit::Form::Rich, 1, false);
    m_facts = new FactsForm;
    m_column->addWidget(m_facts);
    connect(m_facts, &FactsForm::edited, this, [this] {
        FicheDraft text = m_text;
        text.metadata = m_facts->facts();
        changeText(text, QStringLiteral("metadatas"));
    });
    for (const DraftGroup &group : draftGroups) {
        if (isShown(group, m_text.kind))
            addGroup(group);
    }
    const auto choice = [this](QLabel *&title, QComboBox *&box, QString FicheDraft::*member) {
        title = new QLabel;
        box = new QComboBox;
        title->setBuddy(box);
        m_column->addWidget(title);
        m_column->addWidget(box, 0, Qt::AlignLeading);
        connect(box, &QComboBox::activated, this, [this, chosen = box, member] {
            FicheDraft text = m_text;
            text.*member = chosen->currentData().toString();
            changeText(text, {});
        });
    };
    choice(m_themeTitle, m_theme, &FicheDraft::theme);
    choice(m_structureTitle, m_structureBox, &FicheDraft::mainSponsor);
    m_column->addStretch();
    m_scroll->setWidget(m_page); // the old one goes
    m_structure = structureOf(m_text);
}

void EditorPage::showField(Field &field)
{
    const QString raw = rawOf(m_text, field.path);
    field.original = raw;
    if (field.edit->isRich()) {
        const auto blocks = blocksFromHtml(raw.toStdString(), Language::Fr);
        if (field.edit->blocks() != blocks)
            field.edit->setBlocks(blocks);
    } else if (field.edit->words() != shownWords(raw, field.path)) {
        field.edit->setWords(shownWords(raw, field.path));
    }
}

void EditorPage::showText()
{
    const bool rebuilt = m_structure != structureOf(m_text);
    if (rebuilt)
        build();
    Unshown unshown;
    for (Field &each : m_fields) {
        showField(each);
        if (isRich(each.path))
            unshown |= unshownIn(each.original);
    }
    showChoices();
    m_facts->setFacts(m_text.metadata, m_text.kind == Kind::Dispositif);
    m_unshown->setVisible(unshown != Unshown());
    m_unshown->setText(
        unshown.testFlag(UnshownKind::Table)
            ? tr("This fiche holds a table, shown here as lines. It stays as it is as long as nobody changes "
                 "these lines.")
            : tr("This fiche holds something that cannot be shown here. It stays as it is as long as nobody "
                 "changes the text around it."));
    if (rebuilt)
        retranslate();
    showState();
}

void EditorPage::showChoices()
{
    if (m_theme == nullptr)
        return;
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QString>> &items, const QString &now) {
        box->clear();
        for (const auto &[id, name] : items)
            box->addItem(name, id);
        if (!now.isEmpty() && box->findData(now) < 0) // what the server has, whether it is known here or not
            box->addItem(tr("As it is on the server"), now);
        if (now.isEmpty())
            box->insertItem(0, tr("To be chosen"), QString());
        box->setCurrentIndex(std::max(0, box->findData(now)));
    };
    QList<std::pair<QString, QString>> themes, structures;
    for (const Theme &theme : m_workshop.themes())
        themes.append({theme.id, textIn(theme.name, interfaceLanguage())});
    for (const auto &structure : m_workshop.structures())
        structures.append({structure.id, structure.name});
    fill(m_theme, themes, m_text.theme);
    fill(m_structureBox, structures, m_text.mainSponsor);
    m_themeTitle->setText(unitName(QStringLiteral("theme"), m_text));
    m_structureTitle->setText(unitName(QStringLiteral("mainSponsor"), m_text));
}

void EditorPage::fieldEdited(const QString &path)
{
    for (const Field &each : std::as_const(m_fields)) {
        if (each.path != path)
            continue;
        QString value;
        if (each.edit->isRich())
            value = rewrittenHtml(each.original, each.edit->blocks(), Language::Fr);
        else // what was not changed stays as the server wrote it
            value = each.edit->words() == shownWords(each.original, path) ? each.original : each.edit->words();
        return changeText(withUnit(m_text, path, value), path);
    }
}

void EditorPage::changeText(const FicheDraft &text, const QString &path)
{
    if (text == m_text)
        return;
    const auto now = m_clock.elapsed();
    const bool goesOn = !path.isEmpty() && path == m_lastPath && now - m_lastChange < oneUndo;
    if (!goesOn) {
        m_past.append(m_text);
        if (m_past.size() > mostUndo)
            m_past.removeFirst();
    }
    m_future.clear();
    m_lastPath = path;
    m_lastChange = now;
    m_text = text;
    m_workshop.setText(text);
    checkSoon();
}

void EditorPage::undo()
{
    if (m_past.isEmpty())
        return;
    m_future.append(m_text);
    m_text = m_past.takeLast();
    m_lastPath.clear();
    m_workshop.setText(m_text);
    showText();
    checkSoon();
}

void EditorPage::redo()
{
    if (m_future.isEmpty())
        return;
    m_past.append(m_text);
    m_text = m_future.takeLast();
    m_lastPath.clear();
    m_workshop.setText(m_text);
    showText();
    checkSoon();
}

void EditorPage::moveSection(const DraftGroup &group, qsizetype from, qsizetype to)
{
    FicheDraft text = m_text;
    (text.*group.sections).move(from, to);
    changeText(text, {});
    showText();
}

void EditorPage::removeSection(const DraftGroup &group, qsizetype at)
{
    FicheDraft text = m_text;
    (text.*group.sections).removeAt(at);
    changeText(text, {});
    showText();
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
    if (path.startsWith(QLatin1String("metadatas"))) {
        m_scroll->ensureWidgetVisible(m_facts);
        return m_facts->goTo(path.mid(10));
    }
    if (path == QLatin1String("theme") || path == QLatin1String("mainSponsor")) {
        QComboBox *box = path == QLatin1String("theme") ? m_theme : m_structureBox;
        m_scroll->ensureWidgetVisible(box);
        return box->setFocus(Qt::OtherFocusReason);
    }
    FieldEdit *edit = field(path);
    for (const Field &each : std::as_const(m_fields)) {
        if (edit == nullptr && each.path.startsWith(path + u'.'))
            edit = each.edit;
    }
    if (edit == nullptr)
        return;
    edit->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(edit);
}

// --- what is said about it -----------------------------------------------------------------------------------------

void EditorPage::showState()
{
    if (!m_workshop.isOpen())
        return;
    const WorkingCopy &copy = m_workshop.copy();
    const auto waiting = m_workshop.waiting();
    QString state;
    if (waiting && waiting->state == OutboxState::Held)
        state = waiting->sentence;
    else if (waiting && waiting->state == OutboxState::Conflict)
        state = tr("Somebody else changed the same place: choose between the two texts.");
    else if (waiting)
        state = tr("Kept here. It goes to the server as soon as the network is there.");
    else if (copy.isChanged())
        state = tr("Kept on this computer, not on the server yet.");
    else
        state = tr("On the server.");
    m_state->setText(state);
    m_cancel->setVisible(waiting && waiting->state != OutboxState::Begun);
    m_save->setEnabled(copy.isChanged());
    m_name->setText(cleanText(m_text.title, TextShape::SingleLine).left(60));
    m_undo->setEnabled(!m_past.isEmpty());
    m_redo->setEnabled(!m_future.isEmpty());
    showMissing();
}

void EditorPage::showMissing()
{
    auto *row = static_cast<QHBoxLayout *>(m_missing->layout());
    while (QLayoutItem *item = row->takeAt(0)) {
        if (item->widget() != m_missingTitle)
            delete item->widget();
        delete item;
    }
    const auto missing = missingForPublication(m_text);
    m_missingTitle->setText(missing.isEmpty() ? tr("Nothing is missing for readers.")
                                              : tr("Before readers can have it:"));
    row->addWidget(m_missingTitle);
    constexpr qsizetype most = 5;
    for (qsizetype i = 0; i < std::min(most, missing.size()); ++i) {
        auto *jump = new QPushButton(unitName(missing[i].path, m_text));
        row->addWidget(jump);
        connect(jump, &QPushButton::clicked, this, [this, path = missing[i].path] { goTo(path); });
    }
    if (missing.size() > most)
        row->addWidget(new QLabel(tr("and %1 more").arg(missing.size() - most)));
    row->addStretch();
}

void EditorPage::checkSoon()
{
    if (std::exchange(m_checkDue, true))
        return;
    m_clock.after(checkDelay, this, [this] {
        if (m_checkDue)
            check();
    });
}

void EditorPage::check()
{
    m_checkDue = false;
    m_found = m_checker.check(plainDraft(m_text), todayOf(m_clock));
    showFindings();
}

QString EditorPage::pathOf(const TextPlace &place) const
{
    const auto section = [&](const char *key, const QList<DraftSection> &sections) -> QString {
        if (place.index < 0 || place.index >= sections.size())
            return QLatin1String(key);
        return QLatin1String(key) + u'.' + sections[place.index].key +
               (place.block < 0 ? QStringLiteral(".title") : QStringLiteral(".text"));
    };
    switch (place.part) {
    case Part::Title:
        return QStringLiteral("titreInformatif");
    case Part::Brand:
        return QStringLiteral("titreMarque");
    case Part::Abstract:
        return QStringLiteral("abstract");
    case Part::What:
        return QStringLiteral("what");
    case Part::Why:
        return section("why", m_text.why);
    case Part::How:
        return section("how", m_text.how);
    case Part::Next:
        return section("next", m_text.next);
    case Part::WhyTitle:
        return QStringLiteral("why");
    case Part::HowTitle:
        return QStringLiteral("how");
    case Part::NextTitle:
        return QStringLiteral("next");
    default:
        return {};
    }
}

QTextCursor EditorPage::cursorOf(const TextPlace &place, TextRange range) const
{
    FieldEdit *edit = field(pathOf(place));
    if (edit == nullptr)
        return {};
    if (edit->isRich())
        return blocksdocument::cursorFor(*edit->document(), place.block, place.child, range);
    const int most = edit->document()->characterCount() - 1;
    QTextCursor cursor(edit->document());
    cursor.setPosition(std::min(static_cast<int>(range.start), most));
    cursor.setPosition(std::min(static_cast<int>(range.start + range.length), most), QTextCursor::KeepAnchor);
    return cursor;
}

void EditorPage::showFindings()
{
    m_showing = true;
    const int row = m_cards->currentRow();
    m_cards->clear();
    QHash<FieldEdit *, QList<QTextEdit::ExtraSelection>> lines;
    QHash<QString, std::pair<int, int>> counts; // outline entry -> must, may
    int must = 0;
    for (const Finding &finding : std::as_const(m_found)) {
        const bool strict = finding.level == PlainLevel::Must;
        must += strict ? 1 : 0;
        const QString path = pathOf(finding.place);
        auto &count = counts[path.startsWith(QLatin1String("why.")) || path.startsWith(QLatin1String("how.")) ||
                                     path.startsWith(QLatin1String("next."))
                                 ? path.section(u'.', 0, 0)
                                 : path];
        (strict ? count.first : count.second) += 1;
        QString words = (strict ? tr("To mend") : tr("Idea")) + QStringLiteral(" · ") + unitName(path, m_text) + u'\n' +
                        french(finding.message);
        if (!finding.fixes.isEmpty())
            words += u'\n' + tr("Instead: %1").arg(french(finding.fixes.first().text));
        m_cards->addItem(words);
        const QTextCursor cursor = cursorOf(finding.place, finding.place.range);
        if (cursor.isNull() || !cursor.hasSelection())
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = cursor;
        // Two levels, two shapes: colour alone says nothing.
        line.format.setUnderlineStyle(strict ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        line.format.setUnderlineColor(strict ? QColor(0xb0, 0x1e, 0x1e) : QColor(0xa0, 0x6a, 0x00));
        lines[field(path)].append(line);
    }
    for (const Field &each : std::as_const(m_fields))
        each.edit->setExtraSelections(lines.value(each.edit));
    if (row >= 0 && row < m_cards->count())
        m_cards->setCurrentRow(row);
    m_counts->setText(tr("To mend: %1").arg(must) + QStringLiteral(" · ") + tr("Ideas: %1").arg(m_found.size() - must));
    m_outline->clear();
    QStringList entries{QStringLiteral("titreInformatif")};
    for (const Field &each : std::as_const(m_fields)) {
        const QString entry = each.path.contains(u'.') ? each.path.section(u'.', 0, 0) : each.path;
        if (!entries.contains(entry))
            entries.append(entry);
    }
    for (const QString &entry : std::as_const(entries)) {
        const auto [strict, may] = counts.value(entry);
        QString words =
            entry.size() <= 4 && entry != QLatin1String("what") ? groupName(entry) : unitName(entry, m_text);
        if (strict + may > 0)
            words += QStringLiteral("  (%1 / %2)").arg(strict).arg(may);
        auto *item = new QListWidgetItem(words, m_outline);
        item->setData(Qt::UserRole, entry);
    }
    m_showing = false;
}

void EditorPage::nextFinding()
{
    if (m_cards->count() == 0)
        return;
    m_cards->setCurrentRow((m_cards->currentRow() + 1) % m_cards->count());
    if (FieldEdit *edit = field(pathOf(m_found[m_cards->currentRow()].place)); edit != nullptr)
        edit->setFocus(Qt::OtherFocusReason);
    else
        goTo(pathOf(m_found[m_cards->currentRow()].place));
}

void EditorPage::applyFix(int row)
{
    if (row < 0 || row >= m_found.size() || m_found[row].fixes.isEmpty())
        return;
    if (m_checkDue) // the places are those of an older text
        check();
    if (row >= m_found.size() || m_found[row].fixes.isEmpty())
        return;
    const PlainFix fix = m_found[row].fixes.first();
    QTextCursor cursor = cursorOf(m_found[row].place, fix.range);
    if (cursor.isNull())
        return;
    m_lastPath.clear(); // a step of its own to undo
    QTextCursor first(cursor);
    first.setPosition(std::min(cursor.selectionStart() + 1, cursor.document()->characterCount() - 1));
    cursor.insertText(fix.text, first.charFormat());
    m_lastPath.clear();
    check();
}

// --- publishing ----------------------------------------------------------------------------------------------------

void EditorPage::askToPublish()
{
    const auto missing = missingForPublication(m_text);
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Publish"));
    if (!missing.isEmpty()) {
        QStringList names;
        for (const MissingPart &part : missing)
            names.append(unitName(part.path, m_text));
        names.removeDuplicates();
        box->setText(tr("Readers cannot have this fiche yet. This is missing:"));
        box->setInformativeText(names.join(QStringLiteral(", ")));
        connect(box, &QMessageBox::finished, this, [this, path = missing.first().path] { goTo(path); });
        box->open();
        return;
    }
    m_workshop.askCost(box, [this, box, fiche = m_workshop.copy().fiche, text = m_text](auto cost) {
        const auto must = std::count_if(m_found.begin(), m_found.end(),
                                        [](const Finding &finding) { return finding.level == PlainLevel::Must; });
        QStringList sentences;
        if (!cost)
            sentences.append(tr("What readers have now could not be looked up."));
        else if (cost->segments() > 0)
            sentences.append(
                tr("Texts that changed: %1.").arg(cost->changed.size()) + u' ' +
                tr("Languages that leave the public until somebody has looked at them: %1.").arg(cost->languages));
        else
            sentences.append(tr("No translation is touched."));
        if (must > 0)
            sentences.append(tr("Places that are hard to understand: %1. See the list beside the text.").arg(must));
        box->setText(tr("Publish this fiche?"));
        box->setInformativeText(sentences.join(u'\n'));
        auto *yes = box->addButton(tr("Publish"), QMessageBox::AcceptRole);
        box->addButton(QMessageBox::Cancel);
        connect(yes, &QPushButton::clicked, &m_workshop, [this, fiche, text] { m_workshop.publish(fiche, text); });
        box->open();
    });
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
            showFindings();
    }
}

void EditorPage::retranslate()
{
    m_back->setText(tr("My fiches"));
    m_save->setText(tr("Save on the server"));
    m_cancel->setText(tr("Do not send"));
    m_publish->setText(tr("Publish…"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(QKeySequence(QStringLiteral("Alt+Down")).toString(QKeySequence::NativeText));
    m_link->setText(tr("Link…"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_bold->setText(tr("Bold"));
    const QStringList shapes{tr("Paragraph"), tr("Heading"),      tr("List"),
                             tr("Numbers"),   tr("Good to know"), tr("Important")};
    for (int i = 0; i < shapes.size(); ++i)
        m_shape->setItemText(i, shapes[i]);
    m_shape->setAccessibleName(tr("Form of the paragraph"));
    m_outline->setAccessibleName(tr("Parts of the fiche"));
    m_cards->setAccessibleName(tr("What makes the text hard"));
    for (const auto &[group, heading] : std::as_const(m_headings))
        heading->setText(groupName(group));
    for (const Field &each : std::as_const(m_fields)) {
        const QString part = each.path.section(u'.', 2, 2);
        const QString name = unitName(each.path, m_text);
        each.title->setText(part == QLatin1String("text") ? QString() : name);
        each.title->setVisible(part != QLatin1String("text"));
        each.edit->setAccessibleName(part == QLatin1String("title") ? tr("%1, title").arg(name) : name);
        if (part == QLatin1String("title"))
            each.edit->setPlaceholderText(tr("Title"));
    }
}

} // namespace escale
