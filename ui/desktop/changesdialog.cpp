// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/changesdialog.h"

#include "l10n/catalogue.h"
#include "l10n/dates.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTextCursor>
#include <QVBoxLayout>

namespace escale {
namespace {

constexpr qsizetype charactersAround = 90; ///< characters of what stayed, on each side of a change

/// What stayed, without its middle: at most `charactersAround` after the change before it and before the one after it.
QString shortened(const QString &kept, bool first, bool last)
{
    const QString gap = QStringLiteral(" … ");
    qsizetype head = first ? 0 : kept.indexOf(u' ', charactersAround);
    qsizetype tail = last ? kept.size() : kept.lastIndexOf(u' ', kept.size() - charactersAround);
    if (head < 0 || tail < 0 || tail - head <= gap.size())
        return kept;
    return kept.left(head) + gap + kept.mid(tail + (last ? 0 : 1));
}

} // namespace

ChangesDialog::ChangesDialog(const Appearance &appearance, Content content, QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_content(std::move(content)),
      m_title(new Label(appearance, TextRole::Card)), m_how(new Label(appearance, TextRole::Small)),
      m_text(new QTextEdit), m_close(new QPushButton)
{
    m_title->setContentLanguage(m_content.titleLanguage);
    m_title->setText(m_content.title);
    m_how->setInk(Label::Ink::Muted);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    m_close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_how);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(&appearance, &Appearance::changed, this, &ChangesDialog::fill);
    retranslate();
    constexpr QSize drawn(680, 560);
    resize(drawn);
}

QString ChangesDialog::nameOf(const SectionChange &change) const
{
    const Language in = interfaceLanguage();
    const QString group = change.key.section(u'.', 0, 0);
    if (const auto fact = factOf(change.key))
        return factTitle(*fact, in);
    if (group == QLatin1String("places"))
        return placesTitle(in);
    if (group == QLatin1String("title"))
        return tr("Title");
    if (group == QLatin1String("brand"))
        return tr("Name of the programme");
    if (group == QLatin1String("administration"))
        return tr("Administration");
    if (group == QLatin1String("abstract"))
        return tr("Summary");
    if (group == QLatin1String("what"))
        return groupTitle(TextGroup::What, m_content.kind, in);
    const QString title = isolated(change.title, direction(in));
    for (const auto &[key, named] :
         {std::pair{"why", TextGroup::Why}, {"how", TextGroup::How}, {"next", TextGroup::Next}}) {
        if (group == QLatin1String(key))
            return QStringLiteral("%1 · %2").arg(groupTitle(named, m_content.kind, in), title);
    }
    //: Heading over a part of a fiche's text that has no title.
    return title.isEmpty() ? tr("Text") : title;
}

void ChangesDialog::addHeading(QTextCursor &cursor, const QString &words) const
{
    const Language in = interfaceLanguage();
    QTextBlockFormat block;
    block.setLayoutDirection(direction(in));
    block.setHeadingLevel(2);
    if (!cursor.atStart())
        block.setTopMargin(m_appearance.metrics().unit * 2);
    QTextCharFormat format;
    format.setFont(m_appearance.font(TextRole::Card, in));
    format.setForeground(m_appearance.colours().ink);
    if (cursor.atStart())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(words, format);
}

void ChangesDialog::addWords(QTextCursor &cursor, const SectionChange &change) const
{
    const Colours &colours = m_appearance.colours();
    QTextBlockFormat block; // what the fiche says is French, whatever the interface speaks
    block.setLayoutDirection(Qt::LeftToRight);
    block.setHeadingLevel(0);
    block.setTopMargin(m_appearance.metrics().unit / 2.0);
    cursor.insertBlock(block);
    for (qsizetype i = 0; i < change.words.size(); ++i) {
        const WordChange &words = change.words[i];
        QTextCharFormat format;
        format.setFont(m_appearance.font(TextRole::Body, Language::Fr));
        format.setForeground(colours.ink);
        if (words.kind == WordChange::Kind::Added) {
            format.setFontUnderline(true);
            format.setForeground(colours.ok);
        } else if (words.kind == WordChange::Kind::Removed) {
            format.setFontStrikeOut(true);
            format.setForeground(colours.danger);
        }
        const bool kept = words.kind == WordChange::Kind::Kept;
        QString text = kept ? shortened(words.text, i == 0, i == change.words.size() - 1) : words.text;
        // Lines of one paragraph: the section is one.
        cursor.insertText(text.replace(u'\n', QChar::LineSeparator), format);
    }
}

QString ChangesDialog::inWords(const SectionChange &change) const
{
    QStringList said{nameOf(change) + u'.'};
    for (const WordChange &words : change.words) {
        const QString text = words.text.simplified();
        if (text.isEmpty() || words.kind == WordChange::Kind::Kept)
            continue;
        //: Read aloud: %1 are words that are no longer in a text.
        said.append(words.kind == WordChange::Kind::Removed ? tr("No longer there: %1.").arg(text)
                                                            //: Read aloud: %1 are words that are new in a text.
                                                            : tr("New: %1.").arg(text));
    }
    return said.join(u' ');
}

void ChangesDialog::fill()
{
    m_text->clear();
    QTextCursor cursor(m_text->document());
    QStringList said;
    for (const SectionChange &change : m_content.changes) {
        QString heading = nameOf(change);
        if (change.kind == SectionChange::Kind::Added)
            //: Heading over a section that is new in a fiche; %1 is its title.
            heading = tr("%1 (new section)").arg(heading);
        else if (change.kind == SectionChange::Kind::Removed)
            //: Heading over a section that is no longer in a fiche; %1 is its title.
            heading = tr("%1 (section removed)").arg(heading);
        addHeading(cursor, heading);
        addWords(cursor, change);
        said.append(inWords(change));
    }
    if (m_content.changes.isEmpty()) {
        said.append(tr("It is not known what has changed."));
        addHeading(cursor, said.last());
    }
    m_text->setAccessibleDescription(said.join(u'\n'));
    m_text->moveCursor(QTextCursor::Start);
}

void ChangesDialog::retranslate()
{
    setWindowTitle(tr("What has changed"));
    m_text->setAccessibleName(windowTitle());
    m_close->setText(tr("Close"));
    const QString day = dateText(m_content.since.toLocalTime().date(), interfaceLanguage());
    QStringList how;
    if (!day.isEmpty())
        //: %1 is a date, "12 October 2026".
        how.append(tr("Since %1, in the French text.").arg(day));
    how.append(tr("Struck through: no longer there. Underlined: new."));
    m_how->setText(how.join(u' '));
    fill();
}

void ChangesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace escale
