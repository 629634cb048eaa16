// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a field as somebody typed them: QTextDocument::toPlainText() makes plain spaces of the no-break ones
// that French typography needs.
#pragma once

#include <QTextBlock>
#include <QTextDocument>

namespace escale {

/// Letter for letter, a place of the document each; `between` paragraphs, and "\n" where a line was broken in one.
inline QString documentText(const QTextDocument &document, QChar between = u'\n')
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines.join(between).replace(QChar(QChar::LineSeparator), QChar(u'\n'));
}

} // namespace escale
