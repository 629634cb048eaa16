// SPDX-License-Identifier: GPL-3.0-or-later
// EditorPage: the page itself, field by field, and what each change of it does.
#include "workshop/editorpage.h"

#include "authoring/htmlwriter.h"
#include "feed/plaintext.h"
#include "feed/richtext.h"
#include "workshop/blocksdocument.h"
#include "workshop/blockshape.h"
#include "workshop/sectiongrip.h"
#include "workshop/unitnames.h"

#include <QCompleter>

namespace escale {
namespace {

QString rawOf(const FicheDraft &text, const QString &path)
{
    return unitOf(text, path);
}

/// A long list is one to type in: what holds the letters is offered. Words that are none of the list change nothing.
QComboBox *choiceBox(bool findableByTyping)
{
    auto *box = new QComboBox;
    // As wide as the page: names come later than the box, and some are long.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (!findableByTyping)
        return box;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, box,
                     [box] { box->setEditText(box->itemText(box->currentIndex())); });
    return box;
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

void EditorPage::addField(const QString &path, FieldEdit::Form form, TextRole role)
{
    auto *edit = new FieldEdit(m_appearance, form, role);
    edit->setObjectName(path);
    auto *title = new QLabel;
    title->setBuddy(edit);
    m_column->addWidget(title);
    m_column->addWidget(edit);
    m_fields.append({path, edit, title, {}});
    if (m_spelling != nullptr)
        watchSpelling(edit);
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
    connect(edit, &FieldEdit::pasted, this, &EditorPage::tellPaste);
    connect(edit, &FieldEdit::undoAsked, this, &EditorPage::undo);
    connect(edit, &FieldEdit::redoAsked, this, &EditorPage::redo);
}

/// Nothing goes in silence. What was said of the paste before is taken away, and nothing that others have said since.
void EditorPage::tellPaste(const PasteLosses &losses)
{
    if (!lossesText(losses).isEmpty())
        say([losses] { return lossesText(losses); }, true);
    else if (m_saidOfPaste)
        Q_EMIT said({});
}

QString EditorPage::lossesText(const PasteLosses &losses)
{
    QStringList sentences;
    if (losses.pictures > 0)
        sentences += tr("Pictures are left out: a fiche holds none.");
    if (losses.tables)
        sentences += tr("A table has become lines of text.");
    if (losses.notes)
        sentences += tr("Footnotes stand in brackets where they were marked.");
    if (losses.lostNotes)
        sentences += tr("A footnote was not in what was copied: only its mark was, and it is left out.");
    if (losses.deletions)
        sentences += tr("Words that a tracked change takes out are left out.");
    if (losses.comments)
        sentences += tr("Comments are left out.");
    if (losses.inserts)
        sentences += tr("A film, a form or something else that is no text did not come along.");
    if (losses.cut)
        sentences += tr("The text is too long: its end is missing.");
    return sentences.join(u' ');
}

void EditorPage::build()
{
    m_fields.clear();
    m_headings.clear();
    m_focused.clear();
    auto *page = new SectionPage;
    connect(page, &SectionPage::dropped, this, &EditorPage::dropSection);
    m_page = page;
    m_column = new QVBoxLayout(m_page);
    addField(QStringLiteral("titreInformatif"), FieldEdit::Form::Line, TextRole::Title);
    if (text().kind == Kind::Dispositif)
        addField(QStringLiteral("titreMarque"), FieldEdit::Form::Line, TextRole::Body);
    else
        addField(QStringLiteral("administrationName"), FieldEdit::Form::Line, TextRole::Body);
    addField(QStringLiteral("abstract"), FieldEdit::Form::Lines, TextRole::Lead);
    addField(QStringLiteral("what"), FieldEdit::Form::Rich, TextRole::Body);
    m_facts = new FactsForm(m_appearance);
    m_column->addWidget(m_facts);
    connect(m_facts, &FactsForm::edited, this, [this] {
        FicheDraft text = this->text();
        text.metadata = m_facts->facts();
        changeText(text, QStringLiteral("metadatas"));
        m_places->refresh(); // which départements are said is news to them
    });
    for (const DraftGroup &group : draftGroups) {
        if (isShown(group, text().kind))
            addGroup(group);
    }
    if (m_places == nullptr)
        makeLists();
    m_column->addWidget(m_places);
    m_themes = new ThemesForm;
    m_themes->theme().setObjectName(QStringLiteral("theme"));
    m_column->addWidget(m_themes);
    connect(m_themes, &ThemesForm::edited, this, [this](const FicheDraft &draft) {
        FicheDraft text = this->text();
        text.theme = draft.theme;
        text.secondaryThemes = draft.secondaryThemes;
        changeText(text, {});
    });
    m_structureTitle = new QLabel;
    m_structureBox = nullptr; // went with the old page
    m_column->addWidget(m_structureTitle);
    makeStructureBox(!m_workshop.allStructures().isEmpty());
    m_column->addWidget(m_partners);
    m_column->addStretch();
    m_scroll->setWidget(m_page); // the old one goes
    adapt();
    m_structure = structureOf(text());
}

/// Made anew for each of its two forms: a field that Qt adds to it later comes last in the order of Tab, and whoever
/// moves the box in that order moves everything between the two.
void EditorPage::makeStructureBox(bool findableByTyping)
{
    QComboBox *before = std::exchange(m_structureBox, choiceBox(findableByTyping));
    m_structureBox->setObjectName(QStringLiteral("mainSponsor"));
    m_structureTitle->setBuddy(m_structureBox);
    m_column->insertWidget(m_column->indexOf(m_structureTitle) + 1, m_structureBox);
    connect(m_structureBox, &QComboBox::activated, this, [this] {
        FicheDraft text = this->text();
        text.mainSponsor = m_structureBox->currentData().toString();
        changeText(text, {});
    });
    if (before == nullptr)
        return;
    if (before->hasFocus())
        m_structureBox->setFocus(Qt::OtherFocusReason);
    delete before;
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
    const Held held = rebuilt ? whoHasTheKeys() : Held();
    if (rebuilt)
        build();
    Unshown unshown;
    for (Field &each : m_fields) {
        showField(each);
        if (isRichUnit(each.path))
            unshown |= unshownIn(each.original);
    }
    showChoices();
    m_facts->setFacts(text().metadata, text().kind == Kind::Dispositif);
    showLists();
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
    followParagraph();
    giveKeys(held);
}

void EditorPage::showChoices()
{
    if (m_themes == nullptr)
        return;
    m_themes->setThemes(m_workshop.themes());
    m_themes->setDraft(text());
    if (const bool many = !m_workshop.allStructures().isEmpty(); many != m_structureBox->isEditable())
        makeStructureBox(many);
    m_structureBox->clear();
    for (const auto &structure : m_workshop.structures())
        m_structureBox->addItem(structure.name.isEmpty() ? tr("Your structure") : structure.name, structure.id);
    QStringList own;
    for (const auto &structure : m_workshop.structures())
        own.append(structure.id);
    for (const AuthorStructure &structure : m_workshop.allStructures()) {
        if (!own.contains(structure.id))
            m_structureBox->addItem(structure.name, structure.id);
    }
    const QString &now = text().mainSponsor;
    if (!now.isEmpty() && m_structureBox->findData(now) < 0) // what the server has, whether it is known here or not
        m_structureBox->addItem(tr("As it is on the server"), now);
    if (now.isEmpty())
        m_structureBox->insertItem(0, tr("To be chosen"), QString());
    m_structureBox->setCurrentIndex(std::max(0, m_structureBox->findData(now)));
    m_structureTitle->setText(unitName(QStringLiteral("mainSponsor"), text()));
    showNear();
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
        changeText(withUnit(text(), path, value), path);
        return followParagraph();
    }
}

void EditorPage::changeText(const FicheDraft &text, const QString &path)
{
    if (!m_history.change(text, m_replacing ? QStringLiteral("replacing") : path))
        return;
    m_workshop.setText(text);
    m_draftHelp->textChanged();
    showSteps();
    checkSoon();
}

void EditorPage::undo()
{
    if (!m_history.undo())
        return;
    m_workshop.setText(text());
    m_draftHelp->textChanged();
    showText();
    checkSoon();
}

void EditorPage::redo()
{
    if (!m_history.redo())
        return;
    m_workshop.setText(text());
    m_draftHelp->textChanged();
    showText();
    checkSoon();
}

} // namespace escale
