// SPDX-License-Identifier: MIT
#include "fuzz.h"

#include <QDirIterator>
#include <QFile>

using namespace Latchkey;

/// Stands in where there is no fuzzer: runs each file of the folders that are named, once.
int main(int argc, char *argv[])
{
    int inputs = 0;
    for (int at = 1; at < argc; ++at) {
        QDirIterator files(QString::fromLocal8Bit(argv[at]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            require(file.open(QIODevice::ReadOnly), "an input can be read");
            const QByteArray input = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const quint8 *>(input.constData()),
                                   std::size_t(input.size()));
            ++inputs;
        }
    }
    require(inputs > 0, "there are inputs");
}
