// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/framepacking.h"

#include "base/try.h"

#include <QCoreApplication>

namespace escale {

FramePacking::FramePacking(PackWriter &writer, EditionFolder *before) : m_writer(writer), m_before(before) {}

void FramePacking::begin(const QString &group, const QList<QByteArray> &samples)
{
    m_group = group;
    m_known.clear();
    QByteArray dictionary;
    if (m_before != nullptr) {
        // A dictionary that is damaged or gone takes its frames with it: they are packed anew.
        if (auto there = m_before->dictionary(group)) {
            dictionary = std::move(there).value();
            for (const EditionFolder::Entry &entry : m_before->frames(group)) {
                if (const auto content = m_before->content(entry)) // nor is what is damaged there
                    m_known.insert(fileHash(*content), PlacedFrame{entry.ref, false});
            }
        }
    }
    if (dictionary.isEmpty() && m_known.isEmpty())
        dictionary = trainDictionary(samples);
    if (!dictionary.isEmpty())
        m_dictionaries[group] = dictionary;
    m_packer.emplace(dictionary);
}

Result<PlacedFrame> FramePacking::add(const QByteArray &content)
{
    const QByteArray hash = fileHash(content);
    if (const auto there = m_known.constFind(hash); there != m_known.cend()) {
        m_kept += there->fresh ? 0 : 1;
        return *there;
    }
    const QByteArray frame = content.size() > contentLimit ? QByteArray() : m_packer->pack(content);
    if (frame.isEmpty())
        return Error{Problem::Incomplete,
                     m_group == factsGroup
                         ? QCoreApplication::translate("pack", "There are too many fiches for one edition.")
                         : QCoreApplication::translate("pack", "A text of the library is too large for an edition."),
                     QStringLiteral("%1 bytes in %2").arg(content.size()).arg(m_group)};
    ++m_made;
    ESCALE_TRY(const auto ref, m_writer.add(frame, content.size()));
    return *m_known.insert(hash, PlacedFrame{ref, true});
}

Result<Done> FramePacking::end()
{
    return m_writer.endGroup();
}

Result<QList<PlacedFrame>> FramePacking::pack(const QString &group, const QList<QByteArray> &contents, bool learns)
{
    begin(group, learns ? contents : QList<QByteArray>());
    QList<PlacedFrame> placed;
    for (const QByteArray &content : contents) {
        ESCALE_TRY(const auto one, add(content));
        placed.append(one);
    }
    const auto ended = end();
    return ended ? Result<QList<PlacedFrame>>(placed) : Result<QList<PlacedFrame>>(ended.error());
}

} // namespace escale
