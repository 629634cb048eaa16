// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/plaindraft.h"

#include "feed/apidecode.h"
#include "feed/plaintext.h"
#include "feed/richtext.h"

namespace escale {

Draft plainDraft(const FicheDraft &text)
{
    const auto blocks = [](const QString &html) { return blocksFromHtml(html.toStdString(), Language::Fr); };
    Draft draft;
    draft.text.title = cleanText(text.title, TextShape::SingleLine);
    draft.text.brand = cleanText(text.brand, TextShape::SingleLine);
    draft.text.abstract = cleanText(text.abstract, TextShape::MultiLine);
    draft.text.what = blocks(text.what);
    const auto sections = [&blocks](const QList<DraftSection> &from) {
        QList<Section> list;
        for (const DraftSection &section : from)
            list.append({section.key, cleanText(section.title, TextShape::SingleLine), blocks(section.text)});
        return list;
    };
    draft.text.why = sections(text.why);
    draft.text.how = sections(text.how);
    draft.text.next = sections(text.next);
    draft.facts.kind = text.kind;
    draft.facts.metadata = metadataFromJson(text.metadata);
    return draft;
}

} // namespace escale
