// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fichesteps.h"

#include "l10n/titles.h"
#include "picturing/picturing.h"
#include "speech/sentences.h"
#include "store/reader.h"

namespace escale {

namespace {

/// The sections that become screens.
QList<const QList<Section> *> sectionsOf(const Translation &text)
{
    if (!text.how.isEmpty() || !text.next.isEmpty())
        return {&text.how, &text.next};
    if (!text.parts.isEmpty())
        return {&text.parts};
    return {&text.why};
}

class StepWriter {
public:
    StepWriter(const Translation &text, const Translation &french, const Picturing &pictures)
        : m_text(text), m_french(french), m_pictures(pictures)
    {
    }

    void section(const Section &section)
    {
        // Open text after a titled part goes on with it.
        if (section.title.isEmpty() && !m_steps.isEmpty())
            return blocks(section.blocks);
        FicheStep step;
        step.title = section.title;
        step.picture = m_pictures.ofStep(section, m_text, m_french);
        m_steps.append(step);
        blocks(section.blocks);
    }
    [[nodiscard]] QList<FicheStep> take() { return std::move(m_steps); }

private:
    void blocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (block.kind == BlockKind::Callout)
                callout(block);
            else
                this->block(block);
        }
    }

    void callout(const Block &block)
    {
        const bool important = block.callout == CalloutKind::Important;
        m_steps.last().lines.append({calloutTitle(block.callout, m_text.language),
                                     important ? QStringLiteral("warning") : QString(), important});
        blocks(block.children);
    }

    void block(const Block &block)
    {
        const QString words = plainText(block).simplified();
        if (words.isEmpty())
            return;
        if (block.kind == BlockKind::ListItem) {
            m_steps.last().lines.append({words, m_pictures.ofDocument(words, m_text.language), true});
            return;
        }
        const QList<TextRange> sentences = sentencesOf(words, m_text.language);
        for (const TextRange &range : sentences)
            m_steps.last().lines.append({words.mid(range.start, range.length), {}, false});
    }

    const Translation &m_text, &m_french;
    const Picturing &m_pictures;
    QList<FicheStep> m_steps;
};

} // namespace

QList<FicheStep> stepsOf(const Translation &text, const Translation &french, const Picturing &pictures)
{
    StepWriter writer(text, french, pictures);
    for (const QList<Section> *sections : sectionsOf(text)) {
        for (const Section &section : *sections)
            writer.section(section);
    }
    return writer.take();
}

Translation frenchText(const QString &fiche, Reader &library)
{
    const auto read = library.fiche(fiche, Language::Fr);
    return read ? read->translation : Translation{};
}

bool hasSteps(const Translation &text)
{
    const auto lists = sectionsOf(text);
    return std::any_of(lists.cbegin(), lists.cend(), [](const QList<Section> *list) { return !list->isEmpty(); });
}

} // namespace escale
