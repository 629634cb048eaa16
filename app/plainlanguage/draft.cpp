// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/draft.h"

#include <QRegularExpression>

namespace escale {
namespace {

Block blockOf(BlockKind kind, const QString &text)
{
    Block block;
    block.kind = kind;
    block.runs = {Run{text, {}, {}}};
    if (kind == BlockKind::Heading)
        block.level = 2;
    if (kind == BlockKind::ListItem)
        block.depth = 1;
    return block;
}

QList<Section> *partNamed(Translation *text, const QString &heading)
{
    if (heading.startsWith(QLatin1String("Pourquoi")))
        return &text->why;
    if (heading.startsWith(QLatin1String("Comment")))
        return &text->how;
    if (heading.startsWith(QLatin1String("Et après")))
        return &text->next;
    return nullptr;
}

} // namespace

Draft draftFromText(const QString &text)
{
    static const QRegularExpression item(QStringLiteral("^(?:[-•*–]|\\d{1,2}[.)])\\s+"));
    static const QRegularExpression hashes(QStringLiteral("^#{1,6}\\s+"));
    Draft draft;
    draft.wholeFiche = false;
    QList<Section> *part = nullptr;
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.trimmed();
        if (words.isEmpty())
            continue;
        const qsizetype level = hashes.match(words).capturedLength() - 1;
        const QString heading = words.mid(std::max<qsizetype>(0, hashes.match(words).capturedLength())).trimmed();
        if (level == 1 && draft.text.title.isEmpty()) {
            draft.text.title = heading;
            continue;
        }
        if (level == 2) {
            if (QList<Section> *named = partNamed(&draft.text, heading)) {
                part = named;
                draft.wholeFiche = true;
                continue;
            }
        }
        if (level == 3 && part) {
            part->append(Section{{}, heading, {}});
            continue;
        }
        if (part && part->isEmpty())
            part->append(Section{});
        QList<Block> &blocks = part ? part->last().blocks : draft.text.what;
        if (level > 0)
            blocks.append(blockOf(BlockKind::Heading, heading));
        else if (const auto mark = item.match(words); mark.hasMatch())
            blocks.append(blockOf(BlockKind::ListItem, words.mid(mark.capturedLength())));
        else
            blocks.append(blockOf(BlockKind::Paragraph, words));
    }
    return draft;
}

} // namespace escale
