// SPDX-License-Identifier: GPL-3.0-or-later
// EditorPage: the sections of the fiche, their order, and who has the keys when the page is made anew for them.
#include "workshop/editorpage.h"

#include "workshop/sectiongrip.h"
#include "workshop/unitnames.h"

#include <QCoreApplication>

namespace escale {
namespace {

/// The name of what changes a section; the same on the page that is made anew.
QString stopOf(const QString &section, const char *key)
{
    return section + u' ' + QLatin1String(key);
}

} // namespace

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
        if (sections.size() > 1)
            row->addWidget(new SectionGrip(m_appearance, path));
        row->addStretch();
        const auto button = [&](const QString &words, const char *name, bool on, auto action) {
            auto *made = new QPushButton(words);
            made->setObjectName(stopOf(path, name));
            made->setAccessibleName(QStringLiteral("%1: %2").arg(words, unitName(path, text())));
            made->setEnabled(on);
            made->setFlat(true);
            row->addWidget(made);
            connect(made, &QPushButton::clicked, this, action);
        };
        button(tr("Up"), "up", i > 0, [this, group, i] { moveSection(group, i, i - 1); });
        button(tr("Down"), "down", i + 1 < sections.size(), [this, group, i] { moveSection(group, i, i + 1); });
        button(tr("Take out"), "out", true, [this, group, i] { removeSection(group, i); });
        m_column->addLayout(row);
    }
    auto *add = new QPushButton(group.sections == &FicheDraft::why ? tr("One more reason") : tr("One more step"));
    add->setObjectName(stopOf(QLatin1String(group.key), "add"));
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

void EditorPage::moveSection(const DraftGroup &group, qsizetype from, qsizetype to)
{
    FicheDraft text = this->text();
    (text.*group.sections).move(from, to);
    changeText(text, {});
    showText();
}

/// Among its own kind: behind those whose middle is above.
void EditorPage::dropSection(const QString &path, int y)
{
    for (const DraftGroup &group : draftGroups) {
        const auto &sections = text().*group.sections;
        qsizetype from = -1, to = 0;
        for (qsizetype i = 0; i < sections.size(); ++i) {
            const QString here = QLatin1String(group.key) + u'.' + sections[i].key;
            const FieldEdit *first = field(here + QStringLiteral(".title"));
            const FieldEdit *last = field(here + QStringLiteral(".text"));
            if (here == path)
                from = i;
            else if (first != nullptr && last != nullptr &&
                     (first->mapTo(m_page, QPoint()).y() + last->mapTo(m_page, QPoint(0, last->height())).y()) / 2 < y)
                ++to;
        }
        if (from >= 0 && from != to) {
            moveSection(group, from, to);
            return goTo(path + QStringLiteral(".title")); // the page stays where the pointer is
        }
    }
}

void EditorPage::removeSection(const DraftGroup &group, qsizetype at)
{
    FicheDraft text = this->text();
    (text.*group.sections).removeAt(at);
    changeText(text, {});
    showText();
    const auto &left = this->text().*group.sections;
    const QString name = QLatin1String(group.key);
    giveKeys(
        {left.isEmpty() ? stopOf(name, "add") : stopOf(name + u'.' + left[std::min(at, left.size() - 1)].key, "out"),
         {},
         0,
         0});
}

EditorPage::Held EditorPage::whoHasTheKeys() const
{
    QWidget *has = window()->focusWidget();
    if (m_page == nullptr || has == nullptr || !m_page->isAncestorOf(has))
        return {};
    if (m_places->isAncestorOf(has) || m_partners->isAncestorOf(has)) // they outlive the page
        return {{}, has, 0, 0};
    const auto *edit = qobject_cast<const FieldEdit *>(has);
    const QTextCursor cursor = edit == nullptr ? QTextCursor() : edit->textCursor();
    return {has->objectName(), {}, cursor.anchor(), cursor.position()};
}

/// A key that is off now leaves them to its section.
void EditorPage::giveKeys(const Held &held)
{
    QWidget *has = held.widget;
    if (has == nullptr && !held.stop.isEmpty())
        has = m_page->findChild<QWidget *>(held.stop);
    if (has == nullptr || !has->isEnabled())
        has = field(held.stop.left(held.stop.lastIndexOf(u' ')) + QStringLiteral(".title"));
    if (has == nullptr)
        return;
    if (auto *edit = qobject_cast<FieldEdit *>(has); edit != nullptr && edit->objectName() == held.stop) {
        const int most = edit->document()->characterCount() - 1;
        QTextCursor cursor(edit->document());
        cursor.setPosition(std::clamp(held.anchor, 0, most));
        cursor.setPosition(std::clamp(held.cursor, 0, most), QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
    has->setFocus(Qt::OtherFocusReason);
    showInPage(has);
}

/// Who comes into the page by Tab from beside it sees where the keys are.
void EditorPage::followFocus(QWidget *now)
{
    if (now == nullptr || m_page == nullptr || !m_page->isAncestorOf(now) || qobject_cast<WholeText *>(now) != nullptr)
        return;
    constexpr int enough = 32; // of it, as of what was clicked: nothing jumps under the pointer
    const QRect seen = now->visibleRegion().boundingRect();
    if (seen.height() < std::min(enough, now->height()))
        showInPage(now);
}

/// When the page has been laid out: what has just come has its place a moment later. Each text asks for another height
/// once it knows its width, so all that asks for it is laid out first, or the place is that of a page still too short.
void EditorPage::showInPage(QWidget *part)
{
    QMetaObject::invokeMethod(
        part,
        [this, part] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m_scroll->ensureWidgetVisible(part);
        },
        Qt::QueuedConnection);
}

} // namespace escale
