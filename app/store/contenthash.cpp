// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contenthash.h"

#include "store/codec.h"

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

    void add(const QByteArray &bytes)
    {
        add(bytes.size());
        m_hash.addData(bytes);
    }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

constexpr char ruleMark = 2;
constexpr qsizetype hashSize = 20;

} // namespace

QByteArray contentHash(const Translation &text, const QByteArray &body)
{
    Hasher hasher;
    hasher.add(static_cast<qint64>(text.language));
    for (const QString &part : {text.title, text.brand, text.abstract, text.administration})
        hasher.add(part);
    hasher.add(body);
    return ruleMark + hasher.result();
}

QByteArray contentHash(const Translation &text)
{
    return contentHash(text, encodeBody(text));
}

QByteArray olderContentHash(const Translation &text)
{
    Hasher hasher;
    hasher.add(static_cast<qint64>(text.language));
    hasher.add(text.title);
    hasher.add(text.brand);
    hasher.add(text.abstract);
    hasher.add(text.what);
    hasher.add(text.why);
    hasher.add(text.how);
    hasher.add(text.next);
    // Not when empty: the hash of a text of before 2026 stays what it was.
    if (!text.parts.isEmpty())
        hasher.add(text.parts);
    if (!text.administration.isEmpty())
        hasher.add(text.administration);
    return hasher.result();
}

bool isOlderContentHash(const QByteArray &hash)
{
    return hash.size() == hashSize;
}

bool isIntact(const QByteArray &hash, const Translation &text, const QByteArray &body)
{
    if (!isOlderContentHash(hash))
        return hash == contentHash(text, body);
    Translation decoded = text;
    return decodeBody(body, decoded).ok() && hash == olderContentHash(decoded);
}

bool isHashOf(const QByteArray &hash, const Translation &text)
{
    return hash == (isOlderContentHash(hash) ? olderContentHash(text) : contentHash(text));
}

} // namespace escale
