// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/contenthash.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace escale {
namespace {

/// Feeds values into the hash, each with its length, so that no two different texts run together to the same bytes.
class Hasher {
public:
    void add(qint64 number)
    {
        const qint64 portable = qToLittleEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&portable), sizeof portable));
    }

    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(utf8.size());
        m_hash.addData(utf8);
    }

    void add(const QList<Block> &blocks)
    {
        add(blocks.size());
        for (const Block &block : blocks) {
            add(static_cast<qint64>(block.kind) | static_cast<qint64>(block.callout) << 8 |
                static_cast<qint64>(block.alignment) << 16 | static_cast<qint64>(block.direction) << 24 |
                static_cast<qint64>(block.ordered) << 32 | static_cast<qint64>(block.level) << 40 |
                static_cast<qint64>(block.depth) << 48);
            add(block.number);
            add(block.runs.size());
            for (const Run &run : block.runs) {
                add(run.text);
                add(static_cast<qint64>(run.styles.toInt()));
                add(run.href);
            }
            add(block.children); // callouts only, one level
        }
    }

    void add(const QList<Section> &sections)
    {
        add(sections.size());
        for (const Section &section : sections) {
            add(section.id);
            add(section.title);
            add(section.blocks);
        }
    }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

} // namespace

QByteArray contentHash(const Translation &translation)
{
    Hasher hasher;
    hasher.add(static_cast<qint64>(translation.language));
    hasher.add(translation.title);
    hasher.add(translation.brand);
    hasher.add(translation.abstract);
    hasher.add(translation.what);
    hasher.add(translation.why);
    hasher.add(translation.how);
    hasher.add(translation.next);
    // Not when empty: the hash of a text of before 2026 stays what it was.
    if (!translation.parts.isEmpty())
        hasher.add(translation.parts);
    if (!translation.administration.isEmpty())
        hasher.add(translation.administration);
    return hasher.result();
}

} // namespace escale
