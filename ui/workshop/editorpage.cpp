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
#include <QShortcut>
#include <QSplitter>

namespace escale {
namespace {

constexpr std::chrono::milliseconds checkDelay{250};

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

EditorPage::EditorPage(const Appearance &appearance, Workshop &workshop, Clock &clock, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_workshop(workshop), m_clock(clock),
      m_checker({RuleSet::builtIn(), Glossary::builtIn(), WordForms::builtIn(), m_familiarity}), m_history(clock),
      m_back(new QPushButton), m_save(new QPushButton), m_publish(new QPushButton), m_cancel(new QPushButton),
      m_link(new QPushButton), m_words(new QPushButton), m_name(new Label(appearance, TextRole::Card)),
      m_state(new Label(appearance, TextRole::Small)), m_unshown(new Label(appearance, TextRole::Small)),
      m_undo(new QToolButton), m_redo(new QToolButton), m_bold(new QToolButton), m_shape(new QComboBox),
      m_outline(new FicheOutline), m_findings(new FindingsPanel), m_missing(new MissingBar),
      m_publishQuestion(new PublishQuestion(workshop, *this, [this] { return m_findings->count(PlainLevel::Must); })),
      m_scroll(new QScrollArea)
{
    m_publishQuestion->setParent(this);
    auto *split = new QSplitter;
    m_scroll->setWidgetResizable(true);
    split->addWidget(m_outline);
    split->addWidget(m_scroll);
    split->addWidget(m_findings);
    split->setStretchFactor(1, 1);
    split->setSizes({200, 720, 300});
    auto *all = new QVBoxLayout(this);
    all->addWidget(buildHeader());
    all->addWidget(buildTools());
    all->addWidget(m_unshown);
    all->addWidget(split, 1);
    all->addWidget(m_missing);

    connect(&m_workshop, &Workshop::opened, this, [this] {
        m_history.begin(m_workshop.text());
        showText();
        check();
    });
    connect(&m_workshop, &Workshop::stateChanged, this, &EditorPage::showState);
    connect(&m_workshop, &Workshop::choicesChanged, this, &EditorPage::showChoices);
    connect(m_outline, &FicheOutline::chosen, this, &EditorPage::goTo);
    connect(m_missing, &MissingBar::chosen, this, &EditorPage::goTo);
    connect(m_publishQuestion, &PublishQuestion::missing, this, &EditorPage::goTo);
    connect(m_findings, &FindingsPanel::chosen, this, &EditorPage::goToFinding);
    connect(m_findings, &FindingsPanel::entered, this,
            [this](const Finding &finding) { goTo(unitPath(finding.place, text())); });
    connect(m_findings, &FindingsPanel::fixAsked, this, &EditorPage::applyFix);
    connect(&m_appearance, &Appearance::changed, this, &EditorPage::showFindings);
    wireKeys();
    retranslate();
}

void EditorPage::setSpelling(Spelling &spelling)
{
    m_spelling = new SpellingMarks(m_appearance, spelling, m_clock, this);
    connect(m_spelling, &SpellingMarks::replacing, this, [this] { m_history.endStep(); });
    for (const Field &each : std::as_const(m_fields))
        m_spelling->watch(each.edit);
    m_words->show();
}

void EditorPage::nextUnknownWord()
{
    if (m_spelling != nullptr && !m_spelling->next(current()))
        Q_EMIT said(tr("Every word is known."));
}

void EditorPage::wireKeys()
{
    const auto key = [this](const QKeySequence &keys, auto *receiver, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, receiver, action);
    };
    using ::operator|; // Qt's for keys
    key(QKeySequence(Qt::ALT | Qt::Key_Down), m_findings, &FindingsPanel::next);
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), m_publishQuestion, &PublishQuestion::ask);
    key(QKeySequence(Qt::ALT | Qt::Key_Return), this, [this] {
        if (const auto finding = m_findings->current())
            applyFix(*finding);
    });
    key(QKeySequence::Save, &m_workshop, &Workshop::save);
    key(QKeySequence(Qt::Key_F7), this, &EditorPage::nextUnknownWord);
}

QWidget *EditorPage::buildHeader()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_name, 1);
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    row->addWidget(m_publish);
    connect(m_back, &QPushButton::clicked, this, &EditorPage::left);
    connect(m_save, &QPushButton::clicked, &m_workshop, &Workshop::save);
    connect(m_cancel, &QPushButton::clicked, &m_workshop, &Workshop::cancelSending);
    connect(m_publish, &QPushButton::clicked, m_publishQuestion, &PublishQuestion::ask);
    return box;
}

QWidget *EditorPage::buildTools()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undo, m_redo, m_shape, m_bold, m_link, m_words})
        row->addWidget(widget);
    row->addStretch();
    for (int i = 0; i < 6; ++i)
        m_shape->addItem(QString());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undo, m_redo, m_shape, m_bold, m_link, m_words})
        widget->setFocusPolicy(Qt::TabFocus);
    connect(m_undo, &QToolButton::clicked, this, &EditorPage::undo);
    connect(m_redo, &QToolButton::clicked, this, &EditorPage::redo);
    connect(m_shape, &QComboBox::activated, this, &EditorPage::setShape);
    connect(m_bold, &QToolButton::clicked, this, [this] {
        if (FieldEdit *edit = current(); edit != nullptr && edit->isRich())
            blocksdocument::toggleBold(edit->textCursor());
    });
    connect(m_link, &QPushButton::clicked, this, &EditorPage::askLink);
    connect(m_words, &QPushButton::clicked, this, &EditorPage::nextUnknownWord);
    m_words->hide(); // until there is something to check with
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

void EditorPage::addField(const QString &path, FieldEdit::Form form, TextRole role)
{
    auto *edit = new FieldEdit(m_appearance, form, role);
    auto *title = new QLabel;
    title->setBuddy(edit);
    m_column->addWidget(title);
    m_column->addWidget(edit);
    m_fields.append({path, edit, title, {}});
    if (m_spelling != nullptr)
        m_spelling->watch(edit);
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
    auto *heading = new Label(m_appearance, TextRole::Heading);
    m_column->addSpacing(12);
    m_column->addWidget(heading);
    m_headings.append({QLatin1String(group.key), heading});
    const auto &sections = text().*group.sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QString path = QLatin1String(group.key) + u'.' + sections[i].key;
        addField(path + QStringLiteral(".title"), FieldEdit::Form::Line, TextRole::Card);
        addField(path + QStringLiteral(".text"), FieldEdit::Form::Rich, TextRole::Body);
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
        FicheDraft text = this->text();
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
    addField(QStringLiteral("titreInformatif"), FieldEdit::Form::Line, TextRole::Title);
    if (text().kind == Kind::Dispositif)
        addField(QStringLiteral("titreMarque"), FieldEdit::Form::Line, TextRole::Body);
    else
        addField(QStringLiteral("administrationName"), FieldEdit::Form::Line, TextRole::Body);
    addField(QStringLiteral("abstract"), FieldEdit::Form::Lines, TextRole::Lead);
    addField(QStringLiteral("what"), FieldEdit::Form::Rich, TextRole::Body);
    m_facts = new FactsForm;
    m_column->addWidget(m_facts);
    connect(m_facts, &FactsForm::edited, this, [this] {
        FicheDraft text = this->text();
        text.metadata = m_facts->facts();
        changeText(text, QStringLiteral("metadatas"));
    });
    for (const DraftGroup &group : draftGroups) {
        if (isShown(group, text().kind))
            addGroup(group);
    }
    const auto choice = [this](QLabel *&title, QComboBox *&box, QString FicheDraft::*member) {
        title = new QLabel;
        box = new QComboBox;
        title->setBuddy(box);
        m_column->addWidget(title);
        m_column->addWidget(box, 0, Qt::AlignLeading);
        connect(box, &QComboBox::activated, this, [this, chosen = box, member] {
            FicheDraft text = this->text();
            text.*member = chosen->currentData().toString();
            changeText(text, {});
        });
    };
    choice(m_themeTitle, m_theme, &FicheDraft::theme);
    choice(m_structureTitle, m_structureBox, &FicheDraft::mainSponsor);
    m_column->addStretch();
    m_scroll->setWidget(m_page); // the old one goes
    m_structure = structureOf(text());
}

void EditorPage::showField(Field &field)
{
    const QString raw = rawOf(text(), field.path);
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
    const bool rebuilt = m_structure != structureOf(text());
    if (rebuilt)
        build();
    Unshown unshown;
    for (Field &each : m_fields) {
        showField(each);
        if (isRich(each.path))
            unshown |= unshownIn(each.original);
    }
    showChoices();
    m_facts->setFacts(text().metadata, text().kind == Kind::Dispositif);
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
    showSteps();
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
    fill(m_theme, themes, text().theme);
    fill(m_structureBox, structures, text().mainSponsor);
    m_themeTitle->setText(unitName(QStringLiteral("theme"), text()));
    m_structureTitle->setText(unitName(QStringLiteral("mainSponsor"), text()));
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
        return changeText(withUnit(text(), path, value), path);
    }
}

void EditorPage::changeText(const FicheDraft &text, const QString &path)
{
    if (!m_history.change(text, path))
        return;
    m_workshop.setText(text);
    showSteps();
    checkSoon();
}

void EditorPage::undo()
{
    if (!m_history.undo())
        return;
    m_workshop.setText(text());
    showText();
    checkSoon();
}

void EditorPage::redo()
{
    if (!m_history.redo())
        return;
    m_workshop.setText(text());
    showText();
    checkSoon();
}

void EditorPage::moveSection(const DraftGroup &group, qsizetype from, qsizetype to)
{
    FicheDraft text = this->text();
    (text.*group.sections).move(from, to);
    changeText(text, {});
    showText();
}

void EditorPage::removeSection(const DraftGroup &group, qsizetype at)
{
    FicheDraft text = this->text();
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
}

/// What each key may change.
void EditorPage::showSteps()
{
    m_name->setText(cleanText(text().title, TextShape::SingleLine).left(60));
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
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
    m_findings->setFindings(m_checker.check(plainDraft(text()), todayOf(m_clock)), text());
    m_missing->setMissing(missingForPublication(text()), text());
    showFindings();
    showOutline();
}

QTextCursor EditorPage::cursorOf(const TextPlace &place, TextRange range) const
{
    FieldEdit *edit = field(unitPath(place, text()));
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
    QHash<FieldEdit *, QList<QTextEdit::ExtraSelection>> lines;
    for (const Finding &finding : found()) {
        const QTextCursor cursor = cursorOf(finding.place, finding.place.range);
        if (cursor.isNull() || !cursor.hasSelection())
            continue;
        const bool strict = finding.level == PlainLevel::Must;
        QTextEdit::ExtraSelection line;
        line.cursor = cursor;
        // Two levels, two shapes: colour alone says nothing.
        line.format.setUnderlineStyle(strict ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        line.format.setUnderlineColor(strict ? m_appearance.colours().danger : m_appearance.colours().importantText);
        lines[field(unitPath(finding.place, text()))].append(line);
    }
    for (const Field &each : std::as_const(m_fields))
        each.edit->setMarks(FieldEdit::Marks::PlainLanguage, lines.value(each.edit));
}

void EditorPage::showOutline()
{
    const auto entryOf = [](const QString &path) { return path.contains(u'.') ? path.section(u'.', 0, 0) : path; };
    QHash<QString, std::pair<int, int>> counts; // must, may
    for (const Finding &finding : found()) {
        auto &[must, may] = counts[entryOf(unitPath(finding.place, text()))];
        (finding.level == PlainLevel::Must ? must : may) += 1;
    }
    QList<FicheOutline::Entry> entries;
    for (const Field &each : std::as_const(m_fields)) {
        const QString path = entryOf(each.path);
        if (std::any_of(entries.begin(), entries.end(), [&path](const auto &entry) { return entry.path == path; }))
            continue;
        QString words = path == each.path ? unitName(path, text()) : groupName(path);
        if (const auto [must, may] = counts.value(path); must + may > 0)
            words += QStringLiteral("  (%1 / %2)").arg(must).arg(may);
        entries.append({path, words});
    }
    m_outline->setEntries(entries);
}

void EditorPage::goToFinding(const Finding &finding)
{
    FieldEdit *edit = field(unitPath(finding.place, text()));
    if (edit == nullptr)
        return;
    if (const QTextCursor cursor = cursorOf(finding.place, finding.place.range); !cursor.isNull())
        edit->setTextCursor(cursor);
    m_scroll->ensureWidgetVisible(edit);
}

void EditorPage::applyFix(Finding finding) // a copy: checking again replaces the list it is from
{
    if (m_checkDue) // its place is that of an older text
        check();
    const auto now = m_findings->again(finding);
    if (!now || now->fixes.isEmpty())
        return;
    const PlainFix fix = now->fixes.first();
    QTextCursor cursor = cursorOf(now->place, fix.range);
    if (cursor.isNull())
        return;
    m_history.endStep();
    QTextCursor first(cursor);
    first.setPosition(std::min(cursor.selectionStart() + 1, cursor.document()->characterCount() - 1));
    cursor.insertText(fix.text, first.charFormat());
    m_history.endStep();
    check();
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
    }
}

void EditorPage::retranslate()
{
    m_back->setText(tr("My fiches"));
    m_save->setText(tr("Save on the server"));
    m_cancel->setText(tr("Do not send"));
    m_publish->setText(tr("Publish…"));
    m_link->setText(tr("Link…"));
    m_words->setText(tr("Spelling"));
    m_words->setToolTip(QKeySequence(Qt::Key_F7).toString(QKeySequence::NativeText));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_bold->setText(tr("Bold"));
    const QStringList shapes{tr("Paragraph"), tr("Heading"),      tr("List"),
                             tr("Numbers"),   tr("Good to know"), tr("Important")};
    for (int i = 0; i < shapes.size(); ++i)
        m_shape->setItemText(i, shapes[i]);
    m_shape->setAccessibleName(tr("Form of the paragraph"));
    m_outline->setAccessibleName(tr("Parts of the fiche"));
    for (const auto &[group, heading] : std::as_const(m_headings))
        heading->setText(groupName(group));
    for (const Field &each : std::as_const(m_fields)) {
        const QString part = each.path.section(u'.', 2, 2);
        const QString name = unitName(each.path, text());
        each.title->setText(part == QLatin1String("text") ? QString() : name);
        each.title->setVisible(part != QLatin1String("text"));
        each.edit->setAccessibleName(part == QLatin1String("title") ? tr("%1, title").arg(name) : name);
        if (part == QLatin1String("title"))
            each.edit->setPlaceholderText(tr("Title"));
    }
}

} // namespace escale
